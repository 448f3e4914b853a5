import { describe, expect, test } from 'vitest'
import { languageOf } from '../../pipeline/know/language.ts'

describe('the language of a paragraph', () => {
  test.each([
    [
      'nl',
      'Wij vinden dat de gemeente meer bomen moet planten, omdat het in de zomer te heet wordt voor de bewoners.',
    ],
    [
      'nl',
      'Bij ons in het dorp is er geen schaduw. Dat is jammer, want kinderen spelen daar graag na school.',
    ],
    [
      'nl',
      'Jeugdhulp, onderwijs, opvang: alles onder één dak. Korte lijnen, vaste gezichten, minder formulieren en meer rust.',
    ],
    [
      'en',
      'We believe that the municipality should plant more trees, because the streets are too hot for the people who live there.',
    ],
    [
      'en',
      'Our members have been working with schools for years, and they would like more room for their own ideas.',
    ],
    [
      'de',
      'Wir sind der Meinung, dass die Gemeinde mehr Bäume pflanzen soll, weil es im Sommer zu heiß wird und nicht alle einen Garten haben.',
    ],
    [
      'fy',
      'Wy fine dat de gemeente mear beammen plantsje moat, om’t it yn de simmer te hjit wurdt foar de minsken dy’t yn it doarp wenje.',
    ],
    [
      'fy',
      'De bern moatte nei skoalle rinne kinne sûnder gefaar, en dêrfoar binne bettere paden nedich yn alle doarpen fan de gemeente.',
    ],
    [
      'gos',
      'Wie vinden dat gemainte meer bomen planten mout, want t is in zummer te waarm veur mensken dij gain toen hemmen.',
    ],
  ])('%s: %s', (code, text) => {
    expect(languageOf(text)).toBe(code)
  })

  test.each([
    'Community building',
    'Position paper',
    'Best practices and lessons learned',
    'JEP',
    '',
    'Een buddy, een peer support worker en een life coach horen volgens ons bij een goed team in de wijk.',
  ])('a short line or a borrowed word is no other language: “%s”', (text) => {
    expect(languageOf(text)).toBe('nl')
  })
})

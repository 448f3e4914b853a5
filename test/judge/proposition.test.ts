import { describe, expect, it } from 'vitest'
import { judgeProposition } from '../../pipeline/judge/index.ts'
import { featuresOf } from '../../pipeline/judge/proposition/features.ts'
import { readProposition } from '../../pipeline/judge/proposition/proposition.ts'
import { sentencesOfText } from '../../pipeline/judge/proposition/text-sentences.ts'
import { cues } from './support.ts'

const answer = (proposition: string, text: string): ReturnType<typeof judgeProposition> =>
  judgeProposition(proposition, sentencesOfText(text, cues.morphology), cues)

const BRIDGE = 'De gemeente Waterrade moet een fietsbrug bouwen.'
const BAN = 'Noorderhage moet vuurwerk op straat verbieden.'

describe('an answer to a proposition', () => {
  it.each([
    ['Eens.', 'agree'],
    ['Oneens, de oude brug is goed genoeg.', 'disagree'],
    ['Nee. Er ligt al een brug.', 'disagree'],
    ['Deels: wel een brug, niet op deze plek.', 'mixed'],
    ['Ja, fietsers verdienen een veilige route.', 'agree'],
  ])('that opens with its stance has it: %s', (text, stance) => {
    expect(answer(BRIDGE, text)).toMatchObject({ stance, rules: ['opener'] })
  })

  it('with a condition behind its agreement is mixed and keeps the condition', () => {
    expect(answer(BRIDGE, 'Eens, mits het Rijk meebetaalt.')).toMatchObject({
      stance: 'mixed',
      condition: 'mits het Rijk meebetaalt',
    })
  })

  it('is not taken for agreement when "eens" tells how often', () => {
    expect(answer(BRIDGE, 'Eens in de tien jaar bouwt men een brug.').rules).not.toEqual(['opener'])
  })

  it.each([
    [BRIDGE, 'Wij zijn voor een fietsbrug. Die is hard nodig en maakt de wijk veiliger.', 'agree'],
    [
      BRIDGE,
      'Een fietsbrug is veel te duur en niet nodig. Wij kiezen liever voor bestaande wegen.',
      'disagree',
    ],
    [BAN, 'Wij zijn tegen een verbod op vuurwerk. Dat is betutteling en niet te handhaven.', 'disagree'],
  ])('is read from its words: %s — %s', (proposition, text, stance) => {
    const judged = answer(proposition, text)
    expect(judged.stance).toBe(stance)
    expect(judged.rules.length).toBeGreaterThan(0)
    expect(judged.confidence).toBeGreaterThanOrEqual(0.5)
  })

  it('without words takes no position', () => {
    expect(answer(BRIDGE, '—')).toMatchObject({ stance: 'mention', function: 'fact' })
  })
})

describe('a proposition', () => {
  it.each([
    [BRIDGE, 1],
    [BAN, -1],
    ['Er mogen geen auto’s meer in het centrum van Noorderhage komen.', -1],
    ['Er moeten minder parkeerplaatsen in Waterrade komen.', -1],
    ['De snelheid op de Havenlaan moet omlaag.', -1],
    ['Winkels die afval niet scheiden, moeten minder subsidie krijgen.', -1],
    ['Winkels die afval niet scheiden, moeten meer belasting betalen.', 1],
    ['Waterrade moet ervoor zorgen dat de haven kleiner wordt.', -1],
    ['Waterrade moet zich ertegen verzetten dat er meer windmolens komen.', -1],
    ['Gezinnen moeten zonder kaartje naar het museum kunnen.', 1],
  ])('points towards or away from what it names: %s', (text, direction) => {
    expect(readProposition(text, cues).direction).toBe(direction)
  })
})

describe('the sign of a clause on the thing of a proposition', () => {
  const signOf = (proposition: string, text: string): number | undefined =>
    featuresOf(proposition, sentencesOfText(text, cues.morphology), cues).get('s:thing')

  it.each([
    [BRIDGE, 'Wij willen een fietsbrug.', 1],
    [BRIDGE, 'Wij willen geen fietsbrug.', -1],
    [BAN, 'Wij willen vuurwerk.', -1],
    [BAN, 'Wij willen geen vuurwerk.', 1],
    [BAN, 'Wij willen vuurwerk verbieden.', 1],
    [BAN, 'Wij willen vuurwerk niet verbieden.', -1],
  ])('turns with negation, with less and with the proposition: %s — %s', (proposition, text, sign) => {
    expect(signOf(proposition, text)).toBe(sign)
  })
})

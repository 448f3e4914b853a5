import { describe, expect, it } from 'vitest'
import { judgeProposition } from '../../pipeline/judge/index.ts'
import { tokenise } from '../../pipeline/language/tokens.ts'
import { featuresOf } from '../../pipeline/judge/proposition/features.ts'
import { findArguments } from '../../pipeline/judge/proposition/find-arguments.ts'
import { readProposition } from '../../pipeline/judge/proposition/proposition.ts'
import { wordFinder } from '../../pipeline/judge/proposition/word-lists.ts'
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

  it('shows the phrases it rests on', () => {
    const judged = answer(BRIDGE, 'Dat is onverantwoorde symboolpolitiek. Wij doen liever iets anders.')
    expect(judged.stance).toBe('disagree')
    expect(judged.cues.join(' ')).toMatch(/symboolpolitiek|liever|anders/)
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
    ['De haven moet stoppen met het lozen van slib.', -1],
    ['Er moet meer geld in de beperking van geluid worden gestoken.', 1],
    ['Wie geen diploma wil halen, moet een baan krijgen.', 1],
    ['Waterrade moet niet alleen een brug maar ook een tunnel bouwen.', 1],
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

describe('what a proposition asks for', () => {
  it.each([
    ['Er moeten meer bankjes in Waterrade komen.', { amount: 1, exist: 1 }, false],
    ['Noorderhage moet vuurwerk op straat verbieden.', { permit: -1 }, true],
    ['De haven mag niet uitbreiden.', { amount: -1, permit: -1 }, true],
    ['Winkels moeten zelf kunnen bepalen wanneer zij open zijn.', { oblige: -1, own: 1, permit: 1 }, false],
    ['Er moet strenger worden opgetreden bij de haven.', { strict: 1 }, true],
    ['Mensen die minder werken, moeten voorrang krijgen op het pontje.', { first: 1 }, false],
  ])('is read behind its modal: %s', (text, asks, restricts) => {
    const read = readProposition(text, cues)
    expect(Object.fromEntries(read.asks)).toEqual(asks)
    expect(read.restricts).toBe(restricts)
  })

  it.each([
    ['Waterrade moet de parkeerplaatsen uitbreiden.', 'Wij willen extra parkeerplaatsen.', 1],
    ['Waterrade moet de parkeerplaatsen uitbreiden.', 'Wij willen minder parkeerplaatsen.', -1],
    ['Waterrade moet de parkeerplaatsen uitbreiden.', 'Wij willen geen extra parkeerplaatsen.', -1],
    ['Noorderhage moet vuurwerk toestaan.', 'Wij willen een vuurwerkverbod, dus verbieden.', -1],
    ['Noorderhage moet vuurwerk toestaan.', 'Geen verbod op vuurwerk.', 1],
  ])('is met or opposed in the answer: %s — %s', (proposition, text, sign) => {
    const features = featuresOf(proposition, sentencesOfText(text, cues.morphology), cues)
    expect(Math.sign(features.get('ax') ?? 0)).toBe(sign)
  })
})

describe('the phrases of an argument', () => {
  const kinds = (text: string, thing = ''): string[] => {
    const tokens = tokenise(text, cues.morphology)
    const words = tokens.map(({ norm }) => (norm === thing ? 'P' : norm))
    return findArguments({ tokens }, words).map(({ kind }) => kind)
  }

  it.each([
    ['dat vinden wij onverantwoorde praat', 'against'],
    ['wij zien liever dat', 'other'],
    ['pas als de brug af is', 'hedge'],
    ['dat kost veel', 'cost'],
    ['het is hoog tijd', 'pro'],
    ['lost dit gedoe niet op', 'against'],
  ])('are found with gaps and with open endings: %s', (text, kind) => {
    expect(kinds(text)).toContain(kind)
  })

  it('end where the sentence does', () => {
    expect(kinds('Dat lost. Niet op')).not.toContain('against')
  })

  it('know the words of the proposition by their place', () => {
    expect(kinds('geen brug', 'brug')).toContain('noP')
    expect(kinds('geen brug')).not.toContain('noP')
  })
})

describe('good and bad outcomes', () => {
  const outcome = (proposition: string, text: string): number =>
    featuresOf(proposition, sentencesOfText(text, cues.morphology), cues).get('out') ?? 0

  it.each([
    [BRIDGE, 'Dat geeft overlast en schade.', -1],
    [BRIDGE, 'Dat is veilig en gezond.', 1],
    [BRIDGE, 'Dat voorkomt overlast.', 1],
    [BAN, 'Dat geeft overlast en schade.', 1],
    [BAN, 'Er valt niets te vrezen.', 0],
  ])('speak for what brings or against what hinders them: %s — %s', (proposition, text, sign) => {
    expect(Math.sign(outcome(proposition, text))).toBe(sign)
  })
})

describe('a list of words', () => {
  it('finds whole words and beginnings, each list once', () => {
    const find = wordFinder({ up: 'meer groei*', down: 'minder groeipijn' })
    expect(find('groeipijn')).toEqual(['down', 'up'])
    expect(find('groeien')).toEqual(['up'])
    expect(find('meerval')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { CompareInput } from '../../pipeline/compare/index.ts'
import { cells, compared, document, passage, question, statement } from './support.ts'

/** "haven" and "molen" wrote a note with answers, "veer" a letter that nobody asked for. */
const asked: Partial<CompareInput> = {
  questions: [question('1'), question('2'), question('3'), question('4', 'proposition')],
  actors: ['haven', 'molen', 'veer'].map((id) => ({ id, name: id })),
  documents: [
    document('nota-haven', ['haven']),
    document('nota-molen', ['molen']),
    document('brief-veer', ['veer'], 'brief'),
    document('uitvraag', ['raad'], 'uitvraag'),
  ],
  passages: [
    passage('haven-1', { document: 'nota-haven', questions: ['1'] }),
    passage('haven-2', {
      document: 'nota-haven',
      questions: ['2'],
      references: [{ type: 'answer', questions: ['1'], resolved: ['haven-1'] }],
    }),
    passage('molen-1', { document: 'nota-molen', questions: ['1'] }),
    passage('molen-2', { document: 'nota-molen', questions: ['2'] }),
    passage('molen-3', { document: 'nota-molen', questions: ['3'] }),
    passage('veer-1', { document: 'brief-veer' }),
    passage('uitvraag-1', { document: 'uitvraag', questions: ['1'] }),
  ],
}
const molen = (theme: string, at: string) =>
  statement({ actor: 'molen', theme, passage: `molen-${at}`, questions: [at], document: 'nota-molen' })
const silence = (theme: string, at: string) => {
  const all = cells(compared([molen(theme, at)], asked))
  return { haven: all.get(`haven/${theme}`)?.silence, veer: all.get(`veer/${theme}`)?.silence }
}

describe('silence', () => {
  it('is "no statement" where the question was answered without a word on the theme', () => {
    expect(silence('fietsen', '1').haven).toBe('no-statement')
  })

  it('is "referred" where the answer only points elsewhere', () => {
    expect(silence('fietsen', '2').haven).toBe('referred')
  })

  it('is "skipped" where the question was left open', () => {
    expect(silence('fietsen', '3').haven).toBe('skipped')
  })

  it('is "not asked" for whoever answers no questions', () => {
    expect(silence('fietsen', '1').veer).toBe('not-asked')
  })

  it('is "not asked" where no question brought anybody to the theme', () => {
    const letter = statement({ actor: 'veer', theme: 'varen', passage: 'veer-1', document: 'brief-veer' })
    expect(cells(compared([letter], asked)).get('haven/varen')?.silence).toBe('not-asked')
  })

  it('on a proposition follows the question that is the proposition', () => {
    const themes = [
      { id: 'stelling-4', label: 'Stelling 4', proposition: 'Vraag 4?', source: 'question' as const },
    ]
    const all = cells(compared([], { ...asked, themes }))
    expect(all.get('haven/stelling-4')?.silence).toBe('skipped')
    expect(all.get('veer/stelling-4')?.silence).toBe('not-asked')
  })

  it('has no reason where the actor speaks, if only to mention', () => {
    const mention = { ...molen('fietsen', '1'), stance: 'mention' as const }
    expect(cells(compared([mention], asked)).get('molen/fietsen')?.silence).toBeNull()
  })
})

describe('how sure silence is', () => {
  const sureness = (languages: readonly string[]) => {
    const passages = languages.map((language, at) => passage(`h${at}`, { document: 'nota-haven', language }))
    return cells(compared([molen('fietsen', '1')], { ...asked, passages })).get('haven/fietsen')
  }

  it('is the same for all who wrote in Dutch', () => {
    expect(sureness(['nl', 'nl'])).toMatchObject({ confidence: 0.9, unsure: false })
  })

  it('falls with what was not read, down to unsure', () => {
    expect(sureness(['nl', 'fy'])).toMatchObject({ confidence: 0.45, unsure: true })
    expect(sureness([])).toMatchObject({ confidence: 0, unsure: true })
  })
})

describe('coverage', () => {
  const status = (parts: Partial<CompareInput> = {}) =>
    new Map(
      compared([molen('fietsen', '1')], { ...asked, ...parts }).comparisons.coverage.map((one) => [
        `${one.actor} ${one.question}`,
        one.status,
      ]),
    )

  it('tells answered, referred, skipped and not asked apart', () => {
    const all = status()
    expect(['haven 1', 'haven 2', 'haven 3', 'veer 1'].map((key) => all.get(key))).toEqual([
      'answered',
      'referred',
      'skipped',
      'not-asked',
    ])
  })

  it('has a row for every question and actor', () => {
    expect(status().size).toBe(4 * 3)
  })

  it('takes a reference that a real answer follows for an answer', () => {
    const words = new Map([
      ['nota-haven', `Zie vraag 1. ${'Maar wij zeggen hier nog wel iets bij. '.repeat(5)}`],
    ])
    const passages = (asked.passages ?? []).map((one) => ({ ...one, end: 300 }))
    expect(status({ passages, texts: words }).get('haven 2')).toBe('answered')
  })

  it('takes a question whose answer is empty for skipped', () => {
    expect(status({ texts: new Map([['nota-haven', '- … -     ']]) }).get('haven 1')).toBe('skipped')
  })

  it('counts words between code points, astral characters included', () => {
    const coverage = compared([], {
      ...asked,
      texts: new Map([['nota-haven', '🙂🙂 twee woorden en meer']]),
      passages: [passage('a', { document: 'nota-haven', questions: ['1'], start: 3, end: 15 })],
    }).comparisons.coverage
    expect(coverage.find((one) => one.actor === 'haven' && one.question === '1')?.words).toBe(2)
  })

  it('gives a passage in a document of several actors to the one who speaks in it', () => {
    const coverage = compared([], {
      ...asked,
      documents: [document('bundel', ['haven', 'molen'])],
      passages: [passage('a', { document: 'bundel', actor: 'molen', questions: ['1'] })],
      texts: new Map([['bundel', 'Een antwoord.']]),
    }).comparisons.coverage
    const of = (actor: string) => coverage.find((one) => one.actor === actor && one.question === '1')?.status
    expect([of('haven'), of('molen')]).toEqual(['not-asked', 'answered'])
  })
})

describe('the profile of an actor', () => {
  it('gives what it answered, on what it speaks and how widely', () => {
    const statements = [molen('fietsen', '1'), molen('varen', '2')]
    const profile = compared(statements, asked).comparisons.actors?.find((one) => one.actor === 'molen')
    expect(profile).toEqual({
      actor: 'molen',
      asked: 4,
      answered: 3,
      answeredShare: 0.75,
      themes: 2,
      positions: 2,
      positionShare: 1,
      breadth: 1,
    })
  })

  it('cannot say which share was answered where nothing was asked', () => {
    const profile = compared([], asked).comparisons.actors?.find((one) => one.actor === 'veer')
    expect(profile).toMatchObject({ asked: 0, answeredShare: null, positionShare: null, breadth: null })
  })
})

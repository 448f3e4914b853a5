/** Invented organisations on an invented subject, as a finished result; the same for the same size. */
import type {
  Analysis,
  DocumentInfo,
  PairAgreement,
  PassageInfo,
  Position,
  QuestionCoverage,
  Result,
  Stance,
  Statement,
  StatementFunction,
  ThemeConsensus,
} from '../../pipeline/result.ts'
import { LEADS, NAMES, SENTENCES, THEMES } from './synthetic-words.ts'

export interface SyntheticSize {
  readonly actors: number
  readonly themes: number
  readonly questions: number
  readonly statementsPerActor: number
}

export const SMALL: SyntheticSize = { actors: 5, themes: 10, questions: 6, statementsPerActor: 14 }
export const LARGE: SyntheticSize = { actors: 30, themes: 40, questions: 20, statementsPerActor: 167 }

const STANCES: readonly Stance[] = ['agree', 'agree', 'agree', 'mixed', 'disagree', 'mention']
const FUNCTIONS: readonly StatementFunction[] = ['demand', 'practice', 'problem', 'fact']

/** A result of a given size, with texts in which every quote stands. */
export function syntheticResult(size: SyntheticSize = SMALL): Result {
  const random = numbers(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const actors = range(size.actors).map((i) => ({ id: `org-${i + 1}`, name: nameOf(i) }))
  const themes = range(size.themes).map((i) => themeOf(i))
  const questions = [
    question('H', 'H', 'Hoe blijft het groen in onze gemeente voor iedereen?', null, 'view'),
    ...range(size.questions).map(
      (i) =>
      question(`${i + 1}`, `${i + 1}`, `Wat vindt u van ${themes[i % themes.length]?.label.toLowerCase()}?`, `Blok ${Math.floor(i / 3) + 1}`, i % 2 === 0 ? 'view' : 'practice'), // prettier-ignore
    ),
  ]
  const texts = new Map<string, string>()
  const documents: DocumentInfo[] = []
  const passages: PassageInfo[] = []
  const statements: Statement[] = []
  for (const [index, actor] of actors.entries()) {
    const id = `notitie-${actor.id}`
    let text = `Notitie van ${actor.name} 🌳\n\n`
    const open: Omit<PassageInfo, 'end'>[] = []
    const silent = new Set(themes.filter((_, i) => (i + index) % 6 === 5).map((theme) => theme.id))
    const spoken = themes.filter((theme) => !silent.has(theme.id))
    const asked = questions.filter((q, i) => q.id !== 'H' && (i + index) % 7 !== 6)
    const perQuestion = Math.ceil(size.statementsPerActor / asked.length)
    let made = 0
    for (const q of asked) {
      const passage = `${id}-p${q.number}`
      const heading = `${q.number}. ${q.text}`
      text += `${heading}\n\n`
      open.push({ id: passage, document: id, actor: null, questions: [q.id], start: length(text), page: 1 + Math.floor(made / 6), heading, kind: 'answer', language: 'nl', alignment: { method: 'nummer', confidence: 0.97 }, references: [] }) // prettier-ignore
      for (let n = 0; n < perQuestion && made < size.statementsPerActor; n++, made++) {
        const theme = pick(spoken)
        const stance = pick(STANCES)
        const fn = stance === 'mixed' ? 'condition' : stance === 'mention' ? 'fact' : pick(FUNCTIONS)
        const sentence = `${pick(LEADS)} ${SENTENCES[stance].replace('…', theme.label.toLowerCase())}`
        const start = length(text)
        text += `${sentence}\n`
        statements.push({ id: `u${statements.length + 1}`, document: id, actor: actor.id, passage, questions: [q.id], theme: theme.id, stance, function: fn, mode: made % 11 === 10 ? 'reported' : 'own', start, end: start + length(sentence), quote: sentence, page: 1 + Math.floor(made / 6), confidence: 0.5 + Math.floor(random() * 48) / 100, condition: stance === 'mixed' ? 'mits er geld bij komt' : null, why: { terms: [theme.label.toLowerCase()], cues: ['willen'], rules: ['wil'] } }) // prettier-ignore
      }
      text += '\n'
    }
    for (const [i, p] of open.entries()) {
      const next = open[i + 1]
      passages.push({ ...p, end: next ? next.start - length(`${next.heading ?? ''}\n\n`) : length(text) })
    }
    texts.set(id, text)
    documents.push({ id, file: `${id}.docx`, sha256: 'a'.repeat(64), kind: index % 4 === 3 ? 'brief' : 'notitie', actors: [actor.id], date: index % 2 ? '2026-03-01' : null, language: 'nl', pages: 3, format: 'docx', title: `Notitie van ${actor.name}`, ocr: null, inferred: { kind: { value: 'notitie', ground: 'titel', confidence: 0.9 }, actors: { value: [actor.id], ground: 'kop', confidence: 0.95 }, date: { value: null, ground: 'geen datum gevonden', confidence: 0.6 } } }) // prettier-ignore
  }
  const positions = actors.flatMap((a) => themes.map((t) => positionOf(a.id, t.id, statements)))
  const pairs = pairsOf(actors.map((a) => a.id), positions) // prettier-ignore
  const coverage: QuestionCoverage[] = questions.flatMap((q) =>
    actors.map((a) => {
      const own = passages.filter((p) => p.document === `notitie-${a.id}` && p.questions.includes(q.id))
      return { question: q.id, actor: a.id, status: own.length > 0 ? ('answered' as const) : ('skipped' as const), passages: own.map((p) => p.id), words: own.length * 40 } // prettier-ignore
    }),
  )
  const analysis: Analysis = {
    schema: 'meerstemmig.analysis/1',
    dossier: { title: 'Hoorzitting groen in Oostermeer', questionnaire: null, mainQuestion: 'Hoe blijft het groen in onze gemeente voor iedereen?' }, // prettier-ignore
    generator: { name: 'meerstemmig', version: '0.0.0', settings: { drempel: 0.6 }, inputs: documents.map(({ file, sha256 }) => ({ file, sha256 })), lexicons: [{ name: 'groen', sha256: 'b'.repeat(64) }] }, // prettier-ignore
    problems: [{ code: 'file-no-text', severity: 'warning', source: 'scan.pdf', message: { nl: 'scan.pdf heeft geen tekstlaag en is overgeslagen.', en: 'scan.pdf has no text layer and was skipped.' } }], // prettier-ignore
    actors,
    themes,
    questions,
    documents,
    passages,
    statements,
    positions,
    comparisons: { pairs, themes: themes.map((t) => consensusOf(t.id, positions, actors.length)), coverage, words: actors.flatMap((a, i) => [null, '1'].map((q) => ({ actor: a.id, question: q, words: [{ word: `${NAMES[i % NAMES.length]?.toLowerCase()}woord`, z: 2.5, count: 4 }] }))) }, // prettier-ignore
  }
  return { analysis, texts }
}

function positionOf(actor: string, theme: string, all: readonly Statement[]): Position {
  const own = all.filter((s) => s.actor === actor && s.theme === theme && s.mode !== 'reported')
  const distinct = (pick: (s: Statement) => string) =>
    [...new Map(own.map((s) => [`${s.passage} ${pick(s)}`, s])).values()] // prettier-ignore
  const byStance = distinct((s) => s.stance)
  const byFunction = distinct((s) => s.function).filter((s) => s.stance !== 'mention')
  const counts = { agree: 0, disagree: 0, mixed: 0, mention: 0 }
  for (const s of byStance) counts[s.stance]++
  const functions = { problem: 0, demand: 0, practice: 0, condition: 0, fact: 0 }
  for (const s of byFunction) functions[s.function]++
  const n = counts.agree + counts.disagree + counts.mixed
  const score = n === 0 ? null : (counts.agree - counts.disagree) / n
  const stance = own.length === 0 ? 'silent' : score === null ? 'mention' : score > 0.5 ? 'agree' : score < -0.5 ? 'disagree' : 'mixed' // prettier-ignore
  const best = own.toSorted((a, b) => b.confidence - a.confidence)
  const confidence = best[0]?.confidence ?? 1
  return { actor, theme, stance, silence: own.length === 0 ? 'no-statement' : null, counts, functions, score, divided: counts.agree > 0 && counts.disagree > 0, confidence, unsure: confidence < 0.6, hangsOn: own.length, fragile: own.length === 1 ? ['quote'] : [], statements: best.map((s) => s.id) } // prettier-ignore
}

function pairsOf(actors: readonly string[], positions: readonly Position[]): PairAgreement[] {
  const score = new Map(positions.map((p) => [`${p.actor} ${p.theme}`, p.score]))
  const themes = [...new Set(positions.map((p) => p.theme))]
  return actors.flatMap((a, i) =>
    actors.slice(i + 1).map((b) => {
      let [congruence, conflict, overlap] = [0, 0, 0]
      for (const theme of themes) {
        const [p, q] = [score.get(`${a} ${theme}`) ?? null, score.get(`${b} ${theme}`) ?? null]
        if (p === null || q === null) continue
        overlap++
        conflict += Math.abs(p - q) / 2
        congruence += 1 - Math.abs(p - q) / 2
      }
      const share = overlap === 0 ? null : congruence / overlap
      return { a, b, congruence, conflict, subtract: congruence - conflict, share, shrunken: (congruence + 1.4) / (overlap + 2), overlap } // prettier-ignore
    }),
  )
}

function consensusOf(theme: string, positions: readonly Position[], actors: number): ThemeConsensus {
  const own = positions.filter((p) => p.theme === theme)
  const count = (stance: string) => own.filter((p) => p.stance === stance).length
  const [agree, mixed, disagree, mention, silent] = ['agree', 'mixed', 'disagree', 'mention', 'silent'].map(count) as [number, number, number, number, number] // prettier-ignore
  const n = agree + mixed + disagree
  const verdict = n === 0 ? 'unsaid' : n === 1 ? 'single' : disagree > 0 && agree > 0 ? 'disputed' : mixed > 0 ? 'conditional' : 'agreed' // prettier-ignore
  return { theme, agree, mixed, disagree, mention, silent, agreementA: n < 5 ? null : (agree - disagree) / n, salience: (actors - silent) / actors, verdict } // prettier-ignore
}

function themeOf(i: number) {
  const name = THEMES[i % THEMES.length] as string
  const label = i < THEMES.length ? name : `${name} (deel ${Math.floor(i / THEMES.length) + 1})`
  return { id: `thema-${i + 1}`, label, proposition: `De gemeente moet meer doen aan ${label.toLowerCase()}.`, source: 'codebook' as const } // prettier-ignore
}

function question(
  id: string,
  number: string,
  text: string,
  category: string | null,
  asks: 'view' | 'practice',
) {
  return { id, number, text, category, asks }
}

function nameOf(i: number): string {
  const name = NAMES[i % NAMES.length] as string
  return i < NAMES.length ? name : `${name} ${Math.floor(i / NAMES.length) + 1}`
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i)
}

function length(text: string): number {
  return [...text].length
}

/** Numbers in [0, 1) that are the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

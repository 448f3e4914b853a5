import { strToU8 } from 'fflate'
import type { Result, Stance, Statement, StatementFunction } from '../../pipeline/result.ts'
import { zip } from '../fixed-dates.ts'
import type { Report } from '../report.ts'
import { wordsFor, type Words } from '../words.ts'
import { element } from '../xml.ts'
import { uuid } from './uuid.ts'

/** The moment that stands in every file: there is no clock. */
const MOMENT = '2000-01-01T00:00:00Z'
const STANCES = ['agree', 'mixed', 'disagree', 'mention'] as const
const FUNCTIONS = ['problem', 'demand', 'practice', 'condition', 'fact'] as const
const COLOURS: Readonly<Record<Stance, string>> = {
  agree: '#2F79B3',
  mixed: '#A67C00',
  disagree: '#C2541B',
  mention: '#77818C',
}

/** The project for QualCoder, MAXQDA, ATLAS.ti and NVivo: texts, codes, organisations as cases, quotes as codings. */
export const refiProject: Report = {
  id: 'qdpx',
  summary:
    'meerstemmig.qdpx: teksten, codes en citaten volgens REFI-QDA, voor QualCoder, MAXQDA, ATLAS.ti en NVivo',
  render: (result, { lang }) => {
    const files = new Map([['project.qde', strToU8(project(result, wordsFor(lang)))]])
    for (const { id } of result.analysis.documents)
      files.set(`sources/${sourceId(id)}.txt`, strToU8(plain(result.texts.get(id) ?? '')))
    return [{ path: 'meerstemmig.qdpx', content: zip(files) }]
  },
}

/** The codebook alone. */
export const refiCodebook: Report = {
  id: 'qdc',
  summary: 'meerstemmig.qdc: het codeboek volgens REFI-QDA',
  render: ({ analysis }, { lang }) => {
    const origin = `meerstemmig ${analysis.generator.version}`
    const content = element(
      'CodeBook',
      { xmlns: 'urn:QDA-XML:codebook:1.0', origin },
      codes(analysis, wordsFor(lang)),
    )
    return [{ path: 'meerstemmig.qdc', content: `<?xml version="1.0" encoding="utf-8"?>\n${content}\n` }]
  },
}

/**
 * A text as every program counts it alike: signs beyond U+FFFF, which some count as one and some as two, become
 * U+FFFD. Line ends are "\n" already and there is no byte order mark.
 */
function plain(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

/** The project in the order of elements that the standard asks for. */
function project({ analysis }: Result, words: Words): string {
  const user = uuid('user')
  const made = { creatingUser: user, creationDateTime: MOMENT }
  const cases = analysis.actors.map(({ id, name }) => {
    const sources = analysis.documents.filter(({ actors }) => actors.includes(id))
    return element('Case', { guid: uuid(`case ${id}`), name }, sources.map((one) => element('SourceRef', { targetGUID: sourceId(one.id) }))) // prettier-ignore
  })
  const sources = analysis.documents.map(({ id, file }) => {
    const own = analysis.statements.filter(({ document }) => document === id)
    const attributes = {
      guid: sourceId(id),
      name: file,
      plainTextPath: `internal://${sourceId(id)}.txt`,
      ...made,
    }
    return element('TextSource', attributes, selections(own, words, made))
  })
  const list = (name: string, content: readonly string[]) =>
    content.length === 0 ? [] : [element(name, {}, content)]
  const content = [
    element('Users', {}, [element('User', { guid: user, name: 'meerstemmig', id: 'MM' })]),
    element('CodeBook', {}, codes(analysis, words)),
    ...list('Cases', cases),
    ...list('Sources', sources),
  ]
  const attributes = {
    xmlns: 'urn:QDA-XML:project:1.0',
    name: analysis.dossier.title,
    origin: `meerstemmig ${analysis.generator.version}`,
    creatingUserGUID: user,
    creationDateTime: MOMENT,
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('Project', attributes, content)}\n`
}

/** Per theme a code with one below it for each stance; and one for each function. */
function codes({ themes }: Result['analysis'], words: Words): string[] {
  const code = (key: string, name: string, color: string, content: readonly string[] = []) =>
    element('Code', { guid: uuid(`code ${key}`), name, isCodable: true, color }, content)
  const description = (text: string) => element('Description', {}, [text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)]) // prettier-ignore
  const themeCodes = themes.map(({ id, label, proposition }) =>
    code(id, label, '#154273', [
      description(proposition),
      ...STANCES.map((stance) => code(`${id} ${stance}`, `${label} – ${words[stance]}`, COLOURS[stance])),
    ]),
  )
  const functionCodes = FUNCTIONS.map((fn) => code(fn, `${words.function}: ${words[fn]}`, '#4A545F'))
  return [element('Codes', {}, [...themeCodes, ...functionCodes])]
}

/** One selection per stretch of text, with a coding for each theme and function it was given. */
function selections(
  statements: readonly Statement[],
  words: Words,
  made: { readonly creatingUser: string; readonly creationDateTime: string },
): string[] {
  // prettier-ignore
  const spans = new Map<string, Statement[]>()
  for (const s of statements) {
    const key = `${s.document} ${s.start} ${s.end}`
    spans.set(key, [...(spans.get(key) ?? []), s])
  }
  return [...spans].map(([key, [first, ...rest]]) => {
    const all = first === undefined ? [] : [first, ...rest]
    const name = all.map((s) => `${s.theme}: ${words[s.stance]}`).join('; ')
    const targets = new Set(all.flatMap((s) => [codeId(s.theme, s.stance), functionId(s.function)]))
    const codings = [...targets].map((target) =>
      element('Coding', { guid: uuid(`coding ${key} ${target}`), ...made }, [
        element('CodeRef', { targetGUID: target }),
      ]),
    )
    const span = { startPosition: first?.start ?? 0, endPosition: first?.end ?? 0 }
    return element('PlainTextSelection', { guid: uuid(`selection ${key}`), name, ...span, ...made }, codings)
  })
}

function codeId(theme: string, stance: Stance): string {
  return uuid(`code ${theme} ${stance}`)
}

function functionId(fn: StatementFunction): string {
  return uuid(`code ${fn}`)
}

function sourceId(document: string): string {
  return uuid(`source ${document}`)
}

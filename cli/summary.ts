/** What the terminal says at the end: enough to know what was found, how sure it is, and what to look at. */
import { styleText } from 'node:util'
import type { Analysis, DocumentKind } from '../pipeline/result.ts'
import type { Lang } from './io.ts'

/** The summary of a run as text, without colours where the terminal has none. */
export function summary(analysis: Analysis, lang: Lang): string {
  const text = (nl: string, en: string): string => (lang === 'en' ? en : nl)
  const sections = [
    found(analysis, text),
    verdicts(analysis, text),
    silences(analysis, text),
    problems(analysis, lang, text),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

type Text = (nl: string, en: string) => string

function found(analysis: Analysis, text: Text): string {
  const positioned = analysis.statements.filter((statement) => statement.stance !== 'mention').length
  const cells = analysis.positions.filter((position) => position.score !== null)
  const unsure = cells.filter((position) => position.unsure).length
  const rows = analysis.documents.map((document) => {
    const names = document.actors
      .map((id) => analysis.actors.find((actor) => actor.id === id)?.name ?? id)
      .join(', ')
    const own = analysis.statements.filter(
      (statement) => statement.document === document.id && statement.stance !== 'mention',
    )
    const date = document.date ?? text('geen datum', 'no date')
    return `  ${pad(document.file, 34)} ${pad(names || whose(document.kind, text), 26)} ${pad(document.kind, 18)} ${pad(date, 11)} ${String(own.length).padStart(4)} ${text('standpunten', 'positions')}`
  })
  const head = text(
    `${analysis.documents.length} stukken, ${analysis.actors.length} organisaties, ${analysis.questions.length} vragen, ${positioned} uitspraken met een standpunt; ${cells.length} vakjes met een standpunt, waarvan ${unsure} onzeker`,
    `${analysis.documents.length} documents, ${analysis.actors.length} organisations, ${analysis.questions.length} questions, ${positioned} statements with a position; ${cells.length} cells with a position, ${unsure} of them unsure`,
  )
  return [styleText('bold', head), ...rows].join('\n')
}

const whose = (kind: DocumentKind, text: Text): string =>
  kind === 'uitvraag'
    ? text('(stelt de vragen)', '(asks the questions)')
    : text('onbekende organisatie', 'unknown organisation')

function verdicts(analysis: Analysis, text: Text): string {
  const label = (id: string): string => analysis.themes.find((theme) => theme.id === id)?.label ?? id
  const list = (verdict: string): string =>
    analysis.comparisons.themes
      .filter((theme) => theme.verdict === verdict)
      .map((theme) => `${label(theme.theme)} (${theme.agree}–${theme.mixed}–${theme.disagree})`)
      .join(', ')
  const rows = [
    [text('Men is het eens over', 'Agreed'), list('agreed')],
    [text('Men is verdeeld over', 'Disputed'), list('disputed')],
    [text('Onder voorwaarden', 'Conditional'), list('conditional')],
    [text('Eén organisatie neemt een standpunt in over', 'Only one takes a position on'), list('single')],
  ].filter(([, themes]) => themes !== '')
  if (rows.length === 0) return ''
  const legend = text(
    '(eens–deels–oneens, aantal organisaties)',
    '(agree–partly–disagree, number of organisations)',
  )
  return [
    ...rows.map(([head, themes]) => `${styleText('bold', `${head}:`)} ${themes}`),
    styleText('dim', legend),
  ].join('\n')
}

function silences(analysis: Analysis, text: Text): string {
  const skipped = analysis.comparisons.coverage.filter((cell) => cell.status === 'skipped')
  if (skipped.length === 0) return ''
  const name = (id: string): string => analysis.actors.find((actor) => actor.id === id)?.name ?? id
  const actors = [...new Set(skipped.map((cell) => cell.actor))]
  const rows = actors.map(
    (actor) =>
      `  ${name(actor)}: ${skipped
        .filter((cell) => cell.actor === actor)
        .map((cell) => cell.question)
        .join(', ')}`,
  )
  return [styleText('bold', text('Niet beantwoorde vragen:', 'Questions without an answer:')), ...rows].join(
    '\n',
  )
}

function problems(analysis: Analysis, lang: Lang, text: Text): string {
  const listed = analysis.problems.filter((problem) => problem.severity !== 'info')
  if (listed.length === 0) return ''
  const rows = listed.map((problem) => {
    const place = problem.line
      ? `:${problem.line}`
      : problem.page
        ? ` ${text('blz.', 'p.')} ${problem.page}`
        : ''
    const sign = problem.severity === 'error' ? styleText('red', '✗') : styleText('yellow', '!')
    return `  ${sign} ${problem.source}${place}: ${problem.message[lang]}`
  })
  return [styleText('bold', text('Let op:', 'Please note:')), ...rows].join('\n')
}

const pad = (value: string, width: number): string =>
  value.length > width ? `${value.slice(0, width - 1)}…` : value.padEnd(width)

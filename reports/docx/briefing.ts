import type {
  PositionStance,
  QuestionInfo,
  Result,
  Statement,
  ThemeConsensus,
} from '../../pipeline/result.ts'
import { filled } from '../asks.ts'
import { lookup, type Lookup } from '../lookup.ts'
import { conditionOf, documentName, listed, shortPlaceOf } from '../place.ts'
import type { Report } from '../report.ts'
import { reviewSign, SYMBOLS } from '../symbols.ts'
import { wordsFor, type Words } from '../words.ts'
import { docx } from '../text/docx.ts'
import { bullet, gap, heading, oneLine, paragraph, quote, table, title, type Block, type Table, type TableCellText, type TextDocument } from '../text/model.ts' // prettier-ignore
import { odt } from '../text/odt.ts'

/** How many themes the briefing treats in full, and how many quotes a block of questions gets: two to four pages. */
const THEMES = 3
const QUOTES = 2

const FILLS: Readonly<Record<PositionStance, string | undefined>> = {
  agree: 'CFE3F3',
  disagree: 'F9D9C6',
  mixed: 'FBEEB8',
  mention: 'E9ECEF',
  silent: undefined,
}

/** What the griffie needs before the session: agreement, dispute, silence, who said what, and the matrix as an annex. */
export const briefing: Report = {
  id: 'briefing',
  summary:
    'briefing.docx: samenvatting voor de griffie van twee tot vier pagina’s, met de matrix als bijlage',
  render: async (result, { lang }) => [
    { path: 'briefing.docx', content: await docx(documentOf(result, wordsFor(lang))) },
  ],
}

/** The same for who works with OpenDocument. */
export const briefingOdt: Report = {
  id: 'briefing-odt',
  summary: 'briefing.odt: dezelfde samenvatting als OpenDocument',
  render: (result, { lang }) => [{ path: 'briefing.odt', content: odt(documentOf(result, wordsFor(lang))) }],
}

function documentOf(result: Result, words: Words): TextDocument {
  const find = lookup(result)
  const { dossier } = result.analysis
  const disputes = themesWith(result, 'disputed').slice(0, THEMES)
  const blocks: Block[] = [
    title(`${words.briefing}: ${dossier.title}`),
    ...(dossier.mainQuestion === null
      ? []
      : [paragraph([{ bold: `${words.mainQuestion}: ` }, dossier.mainQuestion])]),
    paragraph([{ italics: words.briefingLead }]),
    ...inShort(result, find, words),
    ...disputes.flatMap((theme, index) => dispute(result, theme, index, find, words)),
    ...conditions(result, find, words),
    ...byCategory(result, find, words),
    ...unsaid(result, find, words),
  ]
  const annex: Block[] = [
    heading(1, words.annex),
    legendLine(result, words),
    ...matrices(result, find, words).flatMap((one) => [one, gap()]),
  ]
  return {
    title: `${words.briefing}: ${dossier.title}`,
    words,
    sections: [
      { landscape: false, blocks },
      { landscape: true, blocks: annex },
    ],
  }
}

function themesWith({ analysis }: Result, verdict: ThemeConsensus['verdict']): readonly ThemeConsensus[] {
  const spoken = ({ agree, mixed, disagree }: ThemeConsensus) => agree + mixed + disagree
  return analysis.comparisons.themes
    .filter((one) => one.verdict === verdict)
    .toSorted((a, b) => spoken(b) - spoken(a))
}

/** Agreement, dispute and conditions, a line each. */
function inShort(result: Result, find: Lookup, words: Words): readonly Block[] {
  const line = (label: string, verdict: ThemeConsensus['verdict']) => {
    const names = themesWith(result, verdict).map(({ theme }) => find.theme(theme).label)
    return bullet([{ bold: `${label}: ` }, names.length === 0 ? words.none : `${names.join('; ')}.`])
  }
  return [
    heading(1, words.inShort),
    line(words.cardAgreed, 'agreed'),
    line(words.cardDisputed, 'disputed'),
    line(words.cardConditional, 'conditional'),
  ]
}

/** A disputed theme: who holds what, with the strongest words of at most two. */
function dispute(
  result: Result,
  { theme }: ThemeConsensus,
  index: number,
  find: Lookup,
  words: Words,
): readonly Block[] {
  const stances = ['agree', 'mixed', 'disagree'] as const
  const rows = stances.flatMap((stance): readonly (readonly TableCellText[])[] => {
    const held = result.analysis.positions
      .filter((p) => p.theme === theme && p.stance === stance)
      .toSorted((a, b) => b.confidence - a.confidence)
    const names = held.map((p) => find.actor(p.actor).name + (p.unsure ? ` (${words.unsure})` : ''))
    const said = held.slice(0, 2).flatMap((p) => {
      const s = find.evidence(p).find((one) => one.stance === stance) ?? find.evidence(p)[0]
      return s === undefined ? [] : [[`“${oneLine(s.quote)}” `, { small: `${find.actor(s.actor).name}, ${shortPlaceOf(s, result, find, words)}` }]] // prettier-ignore
    })
    if (held.length === 0) return []
    return [[{ lines: [[`${SYMBOLS[stance]} ${words[stance]}`]], fill: FILLS[stance] ?? 'FFFFFF' }, { lines: [[listed(names, words)]] }, { lines: said }]] // prettier-ignore
  })
  const { label, proposition } = find.theme(theme)
  return [
    ...(index === 0 ? [heading(1, words.cardDisputed)] : []),
    heading(2, label),
    paragraph([{ bold: `${words.proposition}: ` }, proposition], { keepNext: true }),
    table(
      `${words.cardDisputed}: ${label}`,
      [
        { name: words.stance, width: 17 },
        { name: words.actor, width: 25 },
        { name: words.quote, width: 58 },
      ],
      rows,
    ),
  ]
}

function conditions(result: Result, find: Lookup, words: Words): readonly Block[] {
  const seen = new Set<string>()
  const found = result.analysis.statements
    .filter((s) => s.condition !== null && s.mode === 'own' && s.stance !== 'mention')
    .toSorted((a, b) => b.confidence - a.confidence)
    .filter((s) => !seen.has(`${s.actor} ${s.condition}`) && seen.add(`${s.actor} ${s.condition}`))
    .slice(0, 6)
  if (found.length === 0) return []
  return [
    heading(1, words.conditionsHead),
    ...found.map((s) => bullet([{ bold: `${find.actor(s.actor).name}, ${find.theme(s.theme).label}: ` }, `“${oneLine(conditionOf(s) ?? s.quote)}” `, { small: shortPlaceOf(s, result, find, words) }])), // prettier-ignore
  ]
}

/** Per block of questions one strong quote per organisation; without a questionnaire per document. */
function byCategory(result: Result, find: Lookup, words: Words): readonly Block[] {
  const { questions, statements, documents } = result.analysis
  const groups = new Map<string, QuestionInfo[]>()
  for (const question of questions.filter(({ id }) => id !== 'H')) {
    const category = question.category ?? words.questions
    groups.set(category, [...(groups.get(category) ?? []), question])
  }
  const blocks = [...groups].flatMap(([category, list]) => {
    const ids = new Set(list.map(({ id }) => id))
    const said = statements.filter((s) => s.questions.some((id) => ids.has(id)))
    return quotesOf(said, category, result, find, words)
  })
  const loose = documents
    .filter(({ kind }) => kind !== 'uitvraag')
    .flatMap((document) => {
      const said = statements.filter((s) => s.document === document.id && s.questions.length === 0)
      return quotesOf(said, documentName(document, find, words), result, find, words)
    })
  return blocks.length + loose.length === 0 ? [] : [heading(1, words.whoSaysWhat), ...blocks, ...loose]
}

/** The strongest statement of each organisation under one heading. */
function quotesOf(
  said: readonly Statement[],
  name: string,
  result: Result,
  find: Lookup,
  words: Words,
): readonly Block[] {
  const taken = new Set<string>()
  const best = said
    .filter((s) => s.mode === 'own' && s.stance !== 'mention')
    .toSorted((a, b) => b.confidence - a.confidence)
    .filter((s) => !taken.has(s.actor) && taken.add(s.actor))
    .slice(0, QUOTES)
  if (best.length === 0) return []
  return [
    heading(2, name),
    ...best.flatMap((s) => [
      quote(s.quote, `${find.actor(s.actor).name} (${find.theme(s.theme).label}: ${words[s.stance]}, ${words[s.function]}), ${shortPlaceOf(s, result, find, words)}`), // prettier-ignore
    ]),
  ]
}

/** Questions without an answer, and themes on which nobody takes a position. */
function unsaid(result: Result, find: Lookup, words: Words): readonly Block[] {
  const { actors, comparisons } = result.analysis
  const lines = actors.flatMap(({ id, name }) => {
    const skipped = comparisons.coverage.filter((one) => one.actor === id && one.status === 'skipped')
    const numbers = skipped.map(({ question }) => question === 'H' ? words.theMainQuestion : `${words.questionWord} ${find.question(question).number}`) // prettier-ignore
    return skipped.length === 0 ? [] : [bullet([{ bold: `${name}: ` }, filled(words.noAnswerFound, { questions: listed(numbers, words) })])] // prettier-ignore
  })
  const silent = themesWith(result, 'unsaid').map(({ theme }) => find.theme(theme).label)
  if (lines.length + silent.length === 0) return []
  return [
    heading(1, words.unsaidHead),
    ...lines,
    ...(silent.length === 0 ? [] : [bullet([{ bold: `${words.nobodyOn}: ` }, `${silent.join('; ')}.`])]),
  ]
}

function legendLine({ analysis }: Result, words: Words): Block {
  const stances: readonly PositionStance[] = ['agree', 'mixed', 'disagree', 'mention', 'silent']
  return paragraph([
    stances.map((stance) => `${SYMBOLS[stance]} ${words[stance]}`).join('   '),
    `   ?: ${words.unsure}`,
    ...(analysis.positions.some((p) => p.reviewed !== undefined) ? [`   ${words.reviewLegend}`] : []),
  ])
}

/** How many organisations fit side by side. */
const WIDE = 10

/** The whole matrix, in as many tables as the organisations need to stay readable. */
function matrices(result: Result, find: Lookup, words: Words): readonly Table[] {
  const { actors } = result.analysis
  const parts = Array.from({ length: Math.ceil(actors.length / WIDE) }, (_, index) => actors.slice(index * WIDE, (index + 1) * WIDE)) // prettier-ignore
  return parts.map((part) => {
    const rows = find.themes.map(({ id, label }): readonly TableCellText[] => [
      { lines: [[{ bold: label }]] },
      ...part.map((actor) => {
        const position = find.position(actor.id, id)
        const { stance, unsure } = position
        const text = `${SYMBOLS[stance]} ${words[stance]}${unsure && stance !== 'silent' ? '?' : ''}${reviewSign(position)}`
        const fill = FILLS[stance]
        return fill === undefined ? { lines: [[text]] } : { lines: [[text]], fill }
      }),
    ])
    return table(words.matrixTitle, [{ name: words.theme, width: 24 }, ...part.map(({ name }) => ({ name, width: 76 / part.length }))], rows, true) // prettier-ignore
  })
}

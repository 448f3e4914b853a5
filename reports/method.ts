import type { Result, Review } from '../pipeline/result.ts'
import { rulesInWords } from './rules-in-words.ts'
import { REVIEW_SIGNS } from './symbols.ts'
import type { Words } from './words.ts'

/** A line of the account of the method, in whatever form a report gives it. */
export type MethodLine =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'item'; readonly name: string; readonly value: string | number }

/** What a reader must know to defend a cell: how it is read, what was read, the settings, the codebook, the problems. */
export function methodLines({ analysis }: Result, words: Words): readonly MethodLine[] {
  const { generator, documents, themes, problems, calibration, measured } = analysis
  const rules = rulesInWords(words.lang)
  const used = [...new Set(analysis.statements.flatMap(({ why }) => why.rules))].sort()
  const heading = (text: string): MethodLine => ({ kind: 'heading', text })
  const text = (value: string): MethodLine => ({ kind: 'text', text: value })
  const item = (name: string, value: string | number): MethodLine => ({ kind: 'item', name, value })
  return [
    heading(words.methodHow),
    ...words.methodSteps.split('\n').map(text),
    heading(words.legend),
    item(`+ ${words.agree}`, words.agreeHelp),
    item(`− ${words.disagree}`, words.disagreeHelp),
    item(`± ${words.mixedLong}`, words.mixedHelp),
    item(`○ ${words.mention}`, words.mentionHelp),
    item(`· ${words.silent}`, words.silentHelp),
    ...reviewLines(analysis, words),
    heading(words.documentsRead),
    ...documents.map((d) => item(d.file, `${words[d.kind]}, ${d.format}${d.date === null ? '' : `, ${d.date}`}, sha256 ${d.sha256}`)), // prettier-ignore
    heading(words.problemsHead),
    ...(problems.length === 0 ? [text(words.noProblems)] : []),
    ...problems.map((p) => item(`${p.source}${p.page === undefined ? '' : `, ${words.page.toLowerCase()} ${p.page}`}${p.line === undefined ? '' : `, ${words.lineWord} ${p.line}`}`, p.message[words.lang])), // prettier-ignore
    heading(words.settings),
    item('meerstemmig', generator.version),
    ...Object.entries(generator.settings).map(([name, value]) => item(name, String(value))),
    ...generator.lexicons.map(({ name, sha256 }) => item(`${words.lexicon} ${name}`, `sha256 ${sha256}`)),
    ...(measured === undefined ? [] : [heading(words.measuredHead), text(words.measuredHelp)]),
    ...(measured ?? []).map(({ figure, value, reference }) =>
      item(`${words[`measured-${figure}`]}, ${reference}`, decimal(value, words)),
    ),
    ...(calibration === undefined
      ? []
      : [
          heading(words.calibrationHead),
          text(words.calibrationHelp),
          ...calibration.map((bin) => item(`${percent(bin.from)}–${percent(bin.to)}`, bin.right === null ? words.cannotSay : `${percent(bin.right)} (n = ${bin.statements})`)), // prettier-ignore
        ]),
    ...(used.length === 0 ? [] : [heading(words.rulesHead)]),
    ...used.map((id) => item(id, rules[id] ?? id)),
    heading(words.codebook),
    ...themes.map((theme) => item(theme.label, theme.proposition)),
  ]
}

/** How many positions stand on the word of the organisation itself; nothing when none does. */
function reviewLines({ positions }: Result['analysis'], words: Words): readonly MethodLine[] {
  const count = (verdict: Review['verdict']) => positions.filter(({ reviewed }) => reviewed?.verdict === verdict).length // prettier-ignore
  const verdicts = (['confirmed', 'corrected', 'rejected'] as const).filter((verdict) => count(verdict) > 0)
  return verdicts.length === 0
    ? []
    : [
        { kind: 'heading', text: words.reviewedCells },
        ...verdicts.map((verdict): MethodLine => ({ kind: 'item', name: `${REVIEW_SIGNS[verdict]} ${words[`${verdict}By`]}`, value: count(verdict) })), // prettier-ignore
      ]
}

/** A number with two decimals, as the language writes it. */
function decimal(value: number, { lang }: Words): string {
  return value.toFixed(2).replace('.', lang === 'nl' ? ',' : '.')
}

/** "67 %" for 0.667. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

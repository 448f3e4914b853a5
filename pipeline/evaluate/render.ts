/** The figures of an evaluation as text for the terminal. */
import type { CalibrationBin } from '../result.ts'
import type { Evaluation } from './evaluation.ts'
import type { Interval } from './bootstrap.ts'

type Lang = 'nl' | 'en'

const WORDS = {
  nl: {
    documents: (found: number, wanted: number) =>
      `Stukken van de referentie in de analyse: ${found} van ${wanted}`,
    themes: 'Thema in segment',
    theme: 'thema',
    precision: 'precisie',
    recall: 'vangst',
    surplus: 'te veel',
    misses: 'gemist',
    hits: 'raak',
    total: 'alle thema’s',
    macro: 'gemiddelde F1 per thema (macro)',
    stance: 'Standpunt, waar beide een standpunt coderen',
    accuracy: 'juist',
    macroStance: 'macro-F1',
    confusion: 'rij = referentie, kolom = analyse',
    agree: 'eens',
    mixed: 'deels',
    disagree: 'oneens',
    function: 'Functie (probleem, wens, praktijk, voorwaarde, feit), juist',
    positions: 'Cellen (stuk × thema)',
    same: 'gelijk, zwijgen meegeteld',
    shown: 'gelijk in de matrix van de analyse',
    positionF1: 'F1 over cellen met een standpunt',
    reliability: 'Overeenstemming boven toeval',
    alphaThemes: 'Krippendorffs alfa, thema in segment',
    alphaSets: 'Krippendorffs alfa, verzamelingen thema’s (MASI)',
    alphaStances: 'Krippendorffs alfa, standpunt (ordinaal)',
    kappa: 'Cohens kappa, thema in segment',
    interval: '95 %',
    confidence: 'Zekerheid: welk deel is juist?',
    statements: 'uitspraken',
    cells: 'cellen',
    unplaced: 'Citaten die niet in de bron staan',
    note: 'Over de referentie',
  },
  en: {
    documents: (found: number, wanted: number) =>
      `Documents of the reference in the analysis: ${found} of ${wanted}`,
    themes: 'Theme in segment',
    theme: 'theme',
    precision: 'precision',
    recall: 'recall',
    surplus: 'surplus',
    misses: 'missed',
    hits: 'hits',
    total: 'all themes',
    macro: 'mean F1 per theme (macro)',
    stance: 'Stance, where both take a position',
    accuracy: 'right',
    macroStance: 'macro-F1',
    confusion: 'row = reference, column = analysis',
    agree: 'agree',
    mixed: 'mixed',
    disagree: 'disagree',
    function: 'Function (problem, demand, practice, condition, fact), right',
    positions: 'Cells (document × theme)',
    same: 'equal, silence counted in',
    shown: 'equal in the matrix of the analysis',
    positionF1: 'F1 over cells with a position',
    reliability: 'Agreement beyond chance',
    alphaThemes: "Krippendorff's alpha, theme in segment",
    alphaSets: "Krippendorff's alpha, sets of themes (MASI)",
    alphaStances: "Krippendorff's alpha, stance (ordinal)",
    kappa: "Cohen's kappa, theme in segment",
    interval: '95 %',
    confidence: 'Confidence: which share is right?',
    statements: 'statements',
    cells: 'cells',
    unplaced: 'Quotes that are not in the source',
    note: 'About the reference',
  },
} as const

/** A table per theme and the figures below it; numbers with a decimal comma in Dutch. */
export function renderEvaluation(evaluation: Evaluation, lang: Lang): string {
  const words = WORDS[lang]
  const number = (value: number | null, digits = 2): string =>
    value === null ? '–' : value.toFixed(digits).replace('.', lang === 'nl' ? ',' : '.')
  const { theme, stance, positions, reliability, confidence } = evaluation
  const interval = ({ alpha, low, high }: Interval): string =>
    `${number(alpha)} (${words.interval}: ${number(low)} – ${number(high)})`
  const figure = (label: string, value: string): string => `  ${label.padEnd(56)} ${value}`

  const kappas = new Map(reliability.perTheme.map((one) => [one.theme, one.kappa]))
  const rates = (one: { precision: number | null; recall: number | null; f1: number | null }): string[] => [
    number(one.precision),
    number(one.recall),
    number(one.f1),
  ]
  const themes = table([
    [words.theme, words.hits, words.misses, words.surplus, words.precision, words.recall, 'F1', 'kappa'],
    ...theme.perTheme.map((one) => [
      one.theme,
      `${one.hits}`,
      `${one.misses}`,
      `${one.surplus}`,
      ...rates(one),
      number(kappas.get(one.theme) ?? null),
    ]),
    [
      words.total,
      `${theme.counts.hits}`,
      `${theme.counts.misses}`,
      `${theme.counts.surplus}`,
      ...rates(theme),
      number(reliability.kappa),
    ],
  ])
  const sides = stance.perStance.map((one) => one.stance)
  const confusion = table([
    ['', ...sides.map((side) => words[side]), 'F1'],
    ...stance.perStance.map((row) => [
      words[row.stance],
      ...sides.map((got) => `${stance.confusion.find((one) => one.wanted === row.stance && one.got === got)?.count ?? 0}`), // prettier-ignore
      number(row.f1),
    ]),
  ])
  const bins = table([
    ['', words.statements, words.accuracy, words.cells, words.accuracy],
    ...confidence.statements.map((bin: CalibrationBin, at) => {
      const cells = confidence.cells[at]
      return [
        `${number(bin.from, 1)} – ${number(bin.to, 1)}`,
        `${bin.statements}`,
        number(bin.right),
        `${cells?.statements ?? 0}`,
        number(cells?.right ?? null),
      ]
    }),
  ])
  return [
    words.documents(evaluation.documents.found, evaluation.documents.wanted),
    '',
    words.themes,
    themes,
    figure(words.macro, number(theme.macroF1)),
    '',
    `${words.stance} (${stance.cases})`,
    figure(words.accuracy, number(stance.accuracy)),
    figure(words.macroStance, number(stance.macroF1)),
    `  ${words.confusion}`,
    confusion,
    '',
    `${words.function}: ${number(evaluation.function.accuracy)}`,
    '',
    `${words.positions} (${positions.cells})`,
    figure(words.same, number(positions.same)),
    figure(words.shown, number(positions.shown)),
    figure(words.positionF1, number(positions.f1)),
    '',
    words.reliability,
    figure(words.alphaThemes, interval(reliability.themes)),
    figure(words.alphaSets, interval(reliability.sets)),
    figure(words.alphaStances, interval(reliability.stances)),
    figure(words.kappa, number(reliability.kappa)),
    '',
    words.confidence,
    bins,
    '',
    `${words.unplaced}: ${evaluation.quotesNotInSource}`,
    ...(evaluation.note === null ? [] : ['', `${words.note}: ${evaluation.note}`]),
    '',
  ].join('\n')
}

/** First column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .map((line) => `  ${line}`)
    .join('\n')
}

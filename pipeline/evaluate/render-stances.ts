/** The figures of stance reading as text for the terminal. */
import { ROW_STANCES } from './stance-rows.ts'
import type { StanceFigures } from './stance-figures.ts'

const LABELS = {
  nl: {
    agree: 'eens',
    neutral: 'deels',
    disagree: 'oneens',
    rows: 'regels',
    given: 'gegeven ↓ / gelezen →',
    sure: 'zekerheid',
  },
  en: {
    agree: 'agree',
    neutral: 'neutral',
    disagree: 'disagree',
    rows: 'rows',
    given: 'given ↓ / read →',
    sure: 'confidence',
  },
} as const

/** Accuracy, both macro-F1s, the confusion table and the share right per bin of confidence. */
export function renderStances(figures: StanceFigures, lang: 'nl' | 'en'): string {
  const label = LABELS[lang]
  const number = (value: number | null): string => {
    const text = value === null ? '–' : value.toFixed(3)
    return lang === 'nl' ? text.replace('.', ',') : text
  }
  const cell = (value: string | number): string => String(value).padStart(9)
  return [
    `${figures.rows} ${label.rows}`,
    `accuracy          ${number(figures.accuracy)}`,
    `macro-F1 (2)      ${number(figures.binaryMacroF1)}`,
    `macro-F1 (3)      ${number(figures.threeWayMacroF1)}`,
    '',
    label.given.padEnd(22) + ROW_STANCES.map((stance) => cell(label[stance])).join(''),
    ...ROW_STANCES.map(
      (given) =>
        label[given].padEnd(22) + ROW_STANCES.map((read) => cell(figures.confusion[given][read])).join(''),
    ),
    '',
    ...figures.calibration.map(
      ({ from, n, right }) => `${label.sure} ≥ ${number(from)}: ${number(right)} (${n})`,
    ),
    '',
  ].join('\n')
}

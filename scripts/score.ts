/**
 * One table of how well the coding agrees with every reference there is: npm run score.
 * The real documents are found through MEERSTEMMIG_SHARED; without it only the demo dossier is scored.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseFolder } from '../cli/analyse-folder.ts'
import { evaluate } from '../pipeline/evaluate/index.ts'
import { referenceOf, type Sample } from './sample-to-reference.ts'

interface Row {
  readonly name: string
  readonly folder: string
  readonly reference: () => unknown
}

const shared = process.env['MEERSTEMMIG_SHARED']
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const rows: Row[] = [
  { name: 'demo', folder: 'corpus/demo', reference: () => json('corpus/demo-reference.json') },
]
if (shared) {
  const extra = join(shared, 'dev/jeugd-extra')
  const sample = (name: string): unknown =>
    referenceOf(json(`test/fixtures/jeugd-extra-${name}.json`) as Sample, (file) =>
      readFileSync(join(extra, file), 'utf8'),
    )
  rows.push(
    {
      name: 'real dossier',
      folder: join(shared, 'dossiers/groningen-2025'),
      reference: () => json(join(shared, 'gold/groningen-2025.json')),
    },
    { name: 'other texts, development', folder: extra, reference: () => sample('development') },
    { name: 'other texts, held out', folder: extra, reference: () => sample('sample') },
  )
} else {
  console.log('MEERSTEMMIG_SHARED is not set: the real documents are not scored.')
}

const show = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padStart(9)
console.log(
  `${''.padEnd(26)}${['precision', 'recall', 'theme F1', 'stance', 'macro-F1', 'function', 'cells', 'cells F1'].map((head) => head.padStart(10)).join('')}`,
)
for (const { name, folder, reference } of rows) {
  const { analysis, texts } = await analyseFolder(folder, { lang: 'en' })
  const figures = evaluate(analysis, reference(), texts)
  const { theme, stance, positions } = figures
  const shown = [
    theme.precision,
    theme.recall,
    theme.f1,
    stance.accuracy,
    stance.macroF1,
    figures.function.accuracy,
    positions.same,
    positions.f1,
  ]
  console.log(`${name.padEnd(26)}${shown.map((value) => ` ${show(value)}`).join('')}`)
}

/**
 * One table of how well the coding agrees with every reference there is: npm run score. With --write the figures go
 * to lexicons/jeugdhulp/measured.json, from which every report quotes them.
 * The real documents are found through MEERSTEMMIG_SHARED; without it only the demo dossier is scored.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseFolder } from '../cli/analyse-folder.ts'
import { measuredFile, type Measured } from '../lexicons/measured.ts'
import { evaluate } from '../pipeline/evaluate/index.ts'
import { passagesAsDossier } from './passages-to-reference.ts'
import { stanceSentences } from './stance-sentences.ts'
import { referenceOf, type Sample } from './sample-to-reference.ts'

interface Row {
  readonly name: string
  readonly folder: string
  readonly reference: () => unknown
  /** As a reader of the report knows it; absent: not quoted there. */
  readonly quoted?: string
  /** False: the reference does not tell what a statement does. */
  readonly functions?: false
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
      quoted: 'het dossier waarop is ontwikkeld (5 stukken)',
      folder: join(shared, 'dossiers/groningen-2025'),
      reference: () => json(join(shared, 'gold/groningen-2025.json')),
    },
    { name: 'other texts, development', folder: extra, reference: () => sample('development') },
    {
      name: 'other texts, held out',
      quoted: 'andere stukken, apart gehouden (18 stukken)',
      folder: extra,
      reference: () => sample('sample'),
    },
  )
} else {
  console.log('MEERSTEMMIG_SHARED is not set: the real documents are not scored.')
}

for (const part of ['development', 'held-out']) {
  const { folder, reference } = passagesAsDossier(`test/fixtures/jeugdhulp/passages-${part}.jsonl`)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  rows.push({
    name: `own passages, ${part.replace('-', ' ')}`,
    folder,
    reference: () => reference,
    functions: false,
  })
}

const show = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padStart(9)
console.log(
  `${''.padEnd(26)}${['precision', 'recall', 'theme F1', 'stance', 'macro-F1', 'function', 'cells', 'cells F1'].map((head) => head.padStart(10)).join('')}`,
)
const measured: Measured['measured'][number][] = []
let calibration: Measured['calibration'] = []
for (const { name, folder, reference, quoted, functions } of rows) {
  const { analysis, texts } = await analyseFolder(folder, { lang: 'en' })
  const figures = evaluate(analysis, reference(), texts)
  const { theme, stance, positions } = figures
  const shown = [
    theme.precision,
    theme.recall,
    theme.f1,
    stance.accuracy,
    stance.macroF1,
    functions === false ? null : figures.function.accuracy,
    positions.same,
    positions.f1,
  ]
  console.log(`${name.padEnd(26)}${shown.map((value) => ` ${show(value)}`).join('')}`)
  if (quoted === undefined) continue
  const round = (value: number | null): number => Math.round((value ?? 0) * 1000) / 1000
  measured.push(
    { figure: 'theme-f1', value: round(theme.f1), reference: quoted },
    { figure: 'stance-macro-f1', value: round(stance.macroF1), reference: quoted },
    { figure: 'function-accuracy', value: round(figures.function.accuracy), reference: quoted },
    { figure: 'positions-f1', value: round(positions.f1), reference: quoted },
  )
  // The last row is the one that nobody tuned on.
  calibration = figures.confidence.statements.map((bin) => ({
    ...bin,
    right: bin.right === null ? null : round(bin.right),
  }))
}
for (const part of ['development', 'held-out']) {
  const { n, right, opposite } = stanceSentences(`test/fixtures/nl/stance-sentences-${part}.txt`)
  console.log(`stance of ${n} sentences, ${part.replace('-', ' ')}: ${right} right, ${opposite} the opposite`)
}
if (process.argv.includes('--write') && shared) {
  writeFileSync(measuredFile('jeugdhulp'), `${JSON.stringify({ measured, calibration }, null, 1)}\n`)
}

/**
 * Measures how often statements of each rule path are right, on the real dossier and the development texts, and
 * checks on the texts held out that the share right rises with the confidence. Needs MEERSTEMMIG_SHARED.
 *
 *   npx tsx scripts/calibrate-judge.ts           prints the paths and the bins
 *   npx tsx scripts/calibrate-judge.ts --write   writes pipeline/judge/measured-paths.ts
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseFolder } from '../cli/analyse-folder.ts'
import { codingsOf } from '../pipeline/evaluate/codings.ts'
import { placerFor } from '../pipeline/evaluate/place.ts'
import { readReference } from '../pipeline/evaluate/reference.ts'
import { pathOf } from '../pipeline/judge/calibration.ts'
import { passagesAsDossier } from './passages-to-reference.ts'
import { referenceOf, type Sample } from './sample-to-reference.ts'

interface Compared {
  readonly path: string
  readonly confidence: number
  readonly right: boolean
}

const shared = process.env['MEERSTEMMIG_SHARED']
if (shared === undefined)
  throw new Error('Unexpected empty MEERSTEMMIG_SHARED, expected the folder with the references')
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const extra = join(shared, 'dev/jeugd-extra')
const sample = (name: string): unknown =>
  referenceOf(json(`test/fixtures/jeugd-extra-${name}.json`) as Sample, (file) =>
    readFileSync(join(extra, file), 'utf8'),
  )

async function compare(folder: string, reference: unknown): Promise<Compared[]> {
  const { analysis, texts } = await analyseFolder(folder, { lang: 'en' })
  const wanted = readReference(reference)
  const codings = codingsOf(analysis.statements, wanted, placerFor(analysis, wanted, texts))
  return [...codings.keys].flatMap(([statement, key]) => {
    if (statement.stance === 'mention' || statement.mode === 'taken-over') return []
    const want = codings.wanted.get(key)
    const right = want?.stances.has(statement.stance) ?? false
    return [{ path: pathOf(statement.stance, statement.why.rules), confidence: statement.confidence, right }]
  })
}

async function compareOwn(part: string): Promise<Compared[]> {
  const { folder, reference } = passagesAsDossier(`test/fixtures/jeugdhulp/passages-${part}.jsonl`)
  const compared = await compare(folder, reference)
  rmSync(folder, { recursive: true })
  return compared
}

const seen = [
  ...(await compare(join(shared, 'dossiers/groningen-2025'), json(join(shared, 'gold/groningen-2025.json')))),
  ...(await compare(extra, sample('development'))),
  ...(await compareOwn('development')),
]
const heldOut = await compare(extra, sample('sample'))
const ownHeldOut = await compareOwn('held-out')

const paths: Record<string, { n: number; right: number }> = {}
for (const { path, right } of seen) {
  const figures = (paths[path] ??= { n: 0, right: 0 })
  figures.n += 1
  if (right) figures.right += 1
}
const sorted = Object.entries(paths).toSorted(([a], [b]) => (a < b ? -1 : 1))
for (const [path, { n, right }] of sorted) console.log(path.padEnd(34), `${right}/${n}`)

const EDGES = [0, 0.5, 0.7, 0.8, 0.85, 0.9]
for (const [name, compared] of [
  ['seen', seen],
  ['held out', heldOut],
  ['own, held out', ownHeldOut],
] as const)
  for (const [at, from] of EDGES.entries()) {
    const to = EDGES[at + 1] ?? 1.01
    const inside = compared.filter((one) => one.confidence >= from && one.confidence < to)
    const right = inside.filter((one) => one.right).length
    if (inside.length > 0)
      console.log(
        `${name.padEnd(14)} ${from}–${to}: ${right}/${inside.length} = ${(right / inside.length).toFixed(2)}`,
      )
  }

if (process.argv.includes('--write')) {
  const provenance =
    'Statements of the real dossier, of the development texts and of passages written for this project (codings by language models), by scripts/calibrate-judge.ts.'
  const file = new URL('../pipeline/judge/measured-paths.ts', import.meta.url)
  const lines = sorted.map(([path, { n, right }]) => `    '${path}': { n: ${n}, right: ${right} },`)
  const head = readFileSync(file, 'utf8').split('} = ')[0]
  writeFileSync(
    file,
    `${head}} = {\n  provenance:\n    '${provenance}',\n  paths: {\n${lines.join('\n')}\n  },\n}\n`,
  )
}

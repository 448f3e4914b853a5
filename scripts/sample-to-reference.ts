/**
 * Turns a hand-coded sample (passages by line) into a reference that `evaluate` reads (schema gold/1):
 *   npx tsx scripts/sample-to-reference.ts <sample.json> [folder of the texts] [--out <file>]
 * Without a folder the texts are looked for in $MEERSTEMMIG_SHARED/dev/jeugd-extra, without --out the
 * reference is written to out/<name of the sample>.gold.json.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { canonical } from '../pipeline/evaluate/place.ts'
import type { Reference, ReferenceSegment, ReferenceStatement } from '../pipeline/evaluate/reference.ts'
import type { Stance, StatementFunction } from '../pipeline/result.ts'

/** Lines count from 1 and are inclusive. */
export interface SamplePassage {
  readonly file: string
  readonly from: number
  readonly to: number
  readonly statements: readonly {
    readonly theme: string
    readonly stance: Stance
    readonly function: StatementFunction
    readonly optional?: boolean
  }[]
}

export interface Sample {
  readonly note: string
  readonly passages: readonly SamplePassage[]
}

/** So many words at either end of a passage find it back in a text that was read otherwise. */
const ANCHOR = 6

/** The reference of a sample, given what stands in its files. */
export function referenceOf(sample: Sample, textOf: (file: string) => string): Reference {
  const files = [...new Set(sample.passages.map(({ file }) => file))]
  const texts = new Map(files.map((file) => [file, textOf(file)]))
  const placed = sample.passages.map((passage) => {
    const lines = (texts.get(passage.file) ?? '').split('\n')
    return { segment: segmentOf(passage, lines), quotes: anchorsOf(passage, lines), passage }
  })
  return {
    schema: 'gold/1',
    note: sample.note,
    documents: files.map((file) => ({ file, sha256: sha256(texts.get(file) ?? ''), actors: [] })),
    segments: placed.map(({ segment }) => segment),
    statements: placed.flatMap(({ segment, quotes, passage }) =>
      passage.statements.map((one): ReferenceStatement => ({
        segment: segment.id,
        theme: one.theme,
        stance: one.stance,
        function: one.function,
        mode: 'own',
        optional: one.optional ?? false,
        quotes,
      })),
    ),
  }
}

function segmentOf({ file, from, to }: SamplePassage, lines: readonly string[]): ReferenceSegment {
  if (from < 1 || to < from || to > lines.length)
    throw new RangeError(`${file} has no lines ${from} to ${to}: it has ${lines.length}`)
  const offset = (line: number): number => canonical(lines.slice(0, line).join('\n')).length
  return { id: `${file}:${from}-${to}`, file, question: null, start: offset(from - 1), end: offset(to) }
}

/** First and last words, without the tags of a web page: those are letters in the file but not in the text. */
function anchorsOf({ from, to }: SamplePassage, lines: readonly string[]): string[] {
  const passage = lines.slice(from - 1, to).join('\n')
  const words = passage
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => canonical(word) !== '')
  return [words.slice(0, ANCHOR), words.slice(-ANCHOR)].map((some) => some.join(' '))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' } },
  })
  const shared = process.env['MEERSTEMMIG_SHARED']
  const [file, folder = shared && join(shared, 'dev/jeugd-extra')] = positionals
  if (!file || !folder) {
    console.error('Usage: sample-to-reference <sample.json> [folder] [--out file]; set MEERSTEMMIG_SHARED')
    return 2
  }
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Sample
  const reference = referenceOf(sample, (name) => readFileSync(join(folder, name), 'utf8'))
  const target = values.out ?? join('out', `${basename(file, '.json')}.gold.json`)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, `${JSON.stringify(reference, null, 1)}\n`)
  const { documents, segments, statements } = reference
  console.log(
    `${target}: ${documents.length} documents, ${segments.length} segments, ${statements.length} statements`,
  )
  return 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = main()

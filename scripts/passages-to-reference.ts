/**
 * Passages written for this project, one per line ({main, stance, other, text}), as a folder of documents with the
 * reference that `evaluate` reads. "main" is required with its stance ("none": the passage only looks like it),
 * what is in "other" may be coded or not.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonical } from '../pipeline/evaluate/place.ts'
import type { Reference, ReferenceStatement } from '../pipeline/evaluate/reference.ts'
import type { Stance } from '../pipeline/result.ts'

interface Line {
  readonly main: string
  readonly stance: Stance | 'none'
  readonly other: readonly string[]
  readonly text: string
}

/** Writes the passages to a new temporary folder; the caller removes it. */
export function passagesAsDossier(jsonl: string): { readonly folder: string; readonly reference: Reference } {
  const folder = mkdtempSync(join(tmpdir(), 'passages-'))
  const passages = readFileSync(jsonl, 'utf8')
    .trim()
    .split('\n')
    .map((line, at) => ({
      ...(JSON.parse(line) as Line),
      file: `passage-${String(at + 1).padStart(3, '0')}.txt`,
    }))
  for (const { file, text } of passages) writeFileSync(join(folder, file), `${text}\n`)
  return {
    folder,
    reference: {
      schema: 'gold/1',
      note: 'Written for this project.',
      documents: passages.map(({ file, text }) => ({
        file,
        sha256: createHash('sha256').update(`${text}\n`).digest('hex'),
        actors: [],
      })),
      segments: passages.map(({ file, text }) => ({
        id: file,
        file,
        question: null,
        start: 0,
        end: canonical(text).length,
      })),
      statements: passages.flatMap(({ file, main, stance, other, text }): ReferenceStatement[] => {
        const coded = (theme: string, of: Stance, optional: boolean): ReferenceStatement => ({
          segment: file,
          theme,
          stance: of,
          function: 'demand',
          mode: 'own',
          optional,
          quotes: [text],
        })
        return [
          ...(stance === 'none' ? [] : [coded(main, stance, false)]),
          ...other.filter((theme) => theme !== main).map((theme) => coded(theme, 'agree', true)),
        ]
      }),
    },
  }
}

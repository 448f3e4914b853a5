/** The real dossier, for tests that need it; it is not in the project. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../corpus/document.ts'
import { readDossier } from '../../corpus/read.ts'
import { SHARED } from './shared.ts'

/** Lower-cased letters and digits only: the form in which the reference coding counts. */
export const canonical = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

export interface ReferenceSegment {
  readonly id: string
  readonly file: string
  readonly question: string | null
  readonly start: number
  readonly end: number
}

/** Documents, raw texts and reference segments of the dossier of Groningen. */
export async function realDossier(): Promise<{
  documents: Document[]
  raw: (file: string) => string
  segments: ReferenceSegment[]
}> {
  if (SHARED === '') throw new Error('Unexpected call, expected MEERSTEMMIG_SHARED')
  const folder = join(SHARED, 'dossiers', 'groningen-2025')
  const { documents } = await readDossier(folder)
  const gold = JSON.parse(readFileSync(join(SHARED, 'gold', 'groningen-2025.json'), 'utf8')) as {
    segments: ReferenceSegment[]
  }
  return {
    documents,
    raw: (file) => canonical(readFileSync(join(folder, file), 'utf8')),
    segments: gold.segments,
  }
}

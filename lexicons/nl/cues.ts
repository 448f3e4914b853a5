/** Dutch language data of the judge: groups of cue patterns, loaded from cues/*.yaml and checked. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Morphology } from '../types.ts'
import { DATA_FOLDER } from '../folder.ts'
import { compilePatterns, type CuePattern } from './cue-pattern.ts'
import { CUE_GROUPS, type CueGroup } from './cue-groups.ts'
import { loadMorphology } from './morphology.ts'
import { loadStanceWeights, type StanceWeightsFile } from './stance-weights.ts'

/** The compiled cues; patterns are found by the forms of their first word. */
export interface Cues {
  readonly patterns: readonly CuePattern[]
  /** With which answers to propositions are weighed. */
  readonly stance: StanceWeightsFile
  /** With which headings and lead-ins are read. */
  readonly morphology: Morphology
  /** SHA-256 over the files it was loaded from. */
  readonly sha256: string
}

/** Loads and checks every cue file; a mistake in the data is ours, so it throws. */
export function loadCues(morphology: Morphology = loadMorphology()): Cues {
  const folder = join(DATA_FOLDER, 'nl/cues')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const hash = createHash('sha256')
  const seen = new Set<string>()
  const patterns = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    hash.update(file).update(text)
    return Object.entries(checkCueFile(file, parse(text), seen)).flatMap(([group, lines]) =>
      lines.flatMap((line) => compilePatterns(group as CueGroup, line, morphology)),
    )
  })
  const missing = CUE_GROUPS.filter((group) => !seen.has(group))
  if (missing.length > 0)
    throw new Error(`Unexpected cue files, expected also the groups ${missing.join(', ')}`)
  const stance = loadStanceWeights()
  hash.update(stance.sha256)
  return { patterns, stance, morphology, sha256: hash.digest('hex') }
}

/** The patterns per group of one cue file; throws when it is not what it should be. */
export function checkCueFile(
  file: string,
  data: unknown,
  seen: Set<string> = new Set(),
): Record<string, string[]> {
  if (!isRecord(data)) throw new Error(`Unexpected content of ${file}, expected groups of cues`)
  const known: ReadonlySet<string> = new Set(CUE_GROUPS)
  return Object.fromEntries(
    Object.entries(data).map(([group, value]) => {
      const where = `${file}: ${group}`
      if (!known.has(group))
        throw new Error(`Unexpected group ${where}, expected one of ${CUE_GROUPS.join(', ')}`)
      if (seen.has(group)) throw new Error(`Unexpected second group ${where}, expected each group once`)
      seen.add(group)
      if (!isRecord(value) || typeof value['summary'] !== 'string' || value['summary'] === '')
        throw new Error(`Unexpected ${where}, expected a summary`)
      const lines = value['patterns']
      if (!Array.isArray(lines) || lines.length === 0 || lines.some((line) => typeof line !== 'string'))
        throw new Error(`Unexpected patterns of ${where}, expected a list of strings`)
      const twice = lines.find((line, index) => lines.indexOf(line) !== index)
      if (twice !== undefined) throw new Error(`Unexpected second "${twice}" in ${where}, expected it once`)
      return [group, lines as string[]]
    }),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

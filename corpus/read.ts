/** Reads a dossier folder: every file becomes a document or a problem that says why not. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildDocument } from './build.ts'
import type { Document } from './document.ts'
import type { DossierSettings } from './dossier-types.ts'
import type { Format, Reading } from './draft.ts'
import {
  duplicate,
  emptyFile,
  noText,
  tooDeep,
  tooLarge,
  unknownFormat,
  unreadable,
  renamed,
} from './problems.ts'
import { filesOf } from './files.ts'
import { idsOf } from './ids.ts'
import { startIsolation, type Isolation } from './isolation.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import type { Problem } from './problem.ts'
import { readBytes } from './read-bytes.ts'
import { sniff } from './sniff.ts'

/** A dossier as read. */
export interface DossierReading {
  readonly documents: Document[]
  readonly problems: Problem[]
  /** From dossier.yaml; `null` without one. */
  readonly settings: DossierSettings | null
  readonly inputs: { readonly file: string; readonly sha256: string }[]
}

/** A file to read: in the folder, or inside another file. */
interface Job {
  readonly file: string
  readonly size: number
  readonly depth: number
  bytes(): Promise<Uint8Array>
}

interface Identified extends Job {
  readonly sha256: string
  readonly format: Format
}

interface Done {
  readonly job: Identified
  readonly reading: Reading
}

/** Reads all documents of a folder, sorted by file name; files inside files (ZIP, e-mail) after their container. */
export async function readDossier(
  folder: string,
  options: { readonly limits?: Partial<Limits> } = {},
): Promise<DossierReading> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const { settings, problems } = await settingsOf(folder)
  const skipped = new Set(
    settings?.documents.filter((document) => document.skip).map((document) => document.file),
  )
  const isolation = startIsolation(limits)
  const inputs: { file: string; sha256: string }[] = []
  const seen = new Map<string, string>()
  const done: Done[] = []
  try {
    let jobs: Job[] = (await filesOf(folder, limits))
      .filter((item) => !skipped.has(item.file))
      .map((item) => ({ ...item, depth: 0, bytes: () => readFile(item.path) }))
    while (jobs.length > 0) {
      const identified = await identify(jobs, limits, { inputs, seen, problems })
      const readings = await Promise.all(identified.map((job) => readOne(job, limits, isolation)))
      const layer = identified.map((job, index) => ({ job, reading: readings[index] as Reading }))
      done.push(...layer)
      jobs = layer.flatMap(({ job, reading }) => partsOf(job, reading, limits, problems))
    }
  } finally {
    isolation.stop()
  }
  const documents = documentsOf(done, problems)
  return {
    documents,
    problems: problems.toSorted(byFile((problem) => problem.source)),
    settings,
    inputs: inputs.toSorted(byFile((input) => input.file)),
  }
}

/** What a person laid down in dossier.yaml, with its mistakes as problems. */
async function settingsOf(
  folder: string,
): Promise<{ settings: DossierSettings | null; problems: Problem[] }> {
  for (const name of ['dossier.yaml', 'dossier.yml']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null)
    if (text === null) continue
    const { parseDossierYaml } = await import('./dossier.ts')
    const { settings, problems } = parseDossierYaml(text, name)
    return { settings, problems: [...problems] }
  }
  return { settings: null, problems: [] }
}

/** Hash and format of every file, one after the other; what cannot be read becomes a problem. */
async function identify(
  jobs: readonly Job[],
  limits: Limits,
  known: { inputs: { file: string; sha256: string }[]; seen: Map<string, string>; problems: Problem[] },
): Promise<Identified[]> {
  const identified: Identified[] = []
  for (const job of jobs) {
    const bytes = await bytesOf(job, limits, known.problems)
    if (bytes === null) continue
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    known.inputs.push({ file: job.file, sha256 })
    const twin = known.seen.get(sha256)
    if (twin !== undefined) {
      known.problems.push(duplicate(job.file, twin))
      continue
    }
    known.seen.set(sha256, job.file)
    const sniffed = sniff(job.file, bytes)
    if (typeof sniffed === 'string') {
      known.problems.push(unknownFormat(job.file, sniffed))
      continue
    }
    if (!sniffed.format.isolated && job.size > limits.textBytes) {
      known.problems.push(tooLarge(job.file, job.size, limits.textBytes))
      continue
    }
    if (sniffed.renamed) known.problems.push(renamed(job.file, sniffed.format.summary))
    identified.push({ ...job, sha256, format: sniffed.format })
  }
  return identified
}

async function bytesOf(job: Job, limits: Limits, problems: Problem[]): Promise<Uint8Array | null> {
  if (job.size > limits.fileBytes) {
    problems.push(tooLarge(job.file, job.size, limits.fileBytes))
    return null
  }
  const bytes = await job.bytes().catch(() => null)
  if (bytes === null) problems.push(unreadable(job.file))
  else if (bytes.length === 0) problems.push(emptyFile(job.file))
  return bytes === null || bytes.length === 0 ? null : bytes
}

async function readOne(job: Identified, limits: Limits, isolation: Isolation): Promise<Reading> {
  if (job.format.isolated || job.size > limits.inProcessBytes)
    return isolation.read(job.format.id, await job.bytes(), job.file)
  return readBytes(job.format.id, await job.bytes(), job.file, limits)
}

/** The files inside a file, by a name that cannot leave it. */
function partsOf(job: Identified, reading: Reading, limits: Limits, problems: Problem[]): Job[] {
  const parts = reading.parts ?? []
  if (parts.length > 0 && job.depth >= limits.archiveDepth) {
    problems.push(tooDeep(job.file, limits.archiveDepth))
    return []
  }
  return parts.map((part) => ({
    file: `${job.file}/${part.name}`,
    size: part.bytes.length,
    depth: job.depth + 1,
    bytes: async () => part.bytes,
  }))
}

function documentsOf(done: readonly Done[], problems: Problem[]): Document[] {
  const sorted = done.toSorted(byFile((item) => item.job.file))
  const ids = idsOf(sorted.map((item) => item.job.file))
  return sorted.flatMap(({ job, reading }) => {
    problems.push(...reading.problems)
    const document = buildDocument(
      { id: ids.get(job.file) ?? job.file, file: job.file, format: job.format.id, sha256: job.sha256 },
      reading,
    )
    if (document.text !== '') return [document]
    if (reading.problems.length === 0 && (reading.parts ?? []).length === 0) problems.push(noText(job.file))
    return []
  })
}

function byFile<T>(fileOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : 0)
}

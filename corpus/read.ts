/** Reads a dossier folder: every file becomes a document or a problem that says why not. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildDocument } from './build.ts'
import type { Document } from './document.ts'
import type { DossierSettings } from './dossier.ts'
import { filesOf, type Found } from './files.ts'
import { idsOf } from './ids.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import type { Problem } from './problem.ts'
import { fileProblem, noText } from './problems.ts'
import { readBytes } from './read-bytes.ts'
import { sniff } from './sniff.ts'

/** A dossier as read. */
export interface DossierReading {
  readonly documents: Document[]
  readonly problems: Problem[]
  /** What a person set in dossier.yaml, or null without one. */
  readonly settings: DossierSettings | null
  readonly inputs: { readonly file: string; readonly sha256: string }[]
}

/** Reads all documents of a folder, sorted by file name. */
export async function readDossier(
  folder: string,
  options: { readonly limits?: Partial<Limits> } = {},
): Promise<DossierReading> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const problems: Problem[] = []
  const settings = await settingsOf(folder, problems)
  const skipped = new Set(
    settings?.documents.filter((document) => document.skip).map((document) => document.file),
  )
  const found = (await filesOf(folder, limits)).filter((item) => !skipped.has(item.file))
  const ids = idsOf(found.map((item) => item.file))
  const documents: Document[] = []
  const inputs: { file: string; sha256: string }[] = []
  const seen = new Map<string, string>()
  for (const item of found) {
    const bytes = await bytesOf(item, limits, problems)
    if (bytes === null) continue
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    inputs.push({ file: item.file, sha256 })
    const twin = seen.get(sha256)
    if (twin !== undefined) {
      problems.push(duplicate(item.file, twin))
      continue
    }
    seen.set(sha256, item.file)
    const sniffed = sniff(item.file, bytes)
    if (typeof sniffed === 'string') {
      problems.push(unknownFormat(item.file, sniffed))
      continue
    }
    const { format } = sniffed
    const reading = await readBytes(format.id, bytes, item.file, limits)
    problems.push(...reading.problems)
    const document = buildDocument(
      { id: ids.get(item.file) ?? item.file, file: item.file, format: format.id, sha256 },
      reading,
    )
    if (document.text !== '') documents.push(document)
    else if (reading.problems.length === 0) problems.push(noText(item.file))
  }
  return { documents, problems, settings, inputs }
}

/** What a person laid down in dossier.yaml, with its mistakes as problems. */
async function settingsOf(folder: string, problems: Problem[]): Promise<DossierSettings | null> {
  for (const name of ['dossier.yaml', 'dossier.yml']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null)
    if (text === null) continue
    const { parseDossierYaml } = await import('./dossier.ts')
    const parsed = parseDossierYaml(text, name)
    problems.push(...parsed.problems)
    return parsed.settings
  }
  return null
}

async function bytesOf(item: Found, limits: Limits, problems: Problem[]): Promise<Uint8Array | null> {
  if (item.size === 0) {
    problems.push(
      fileProblem(
        'file-empty',
        item.file,
        'Het bestand is leeg (0 bytes). Vraag het opnieuw op.',
        'The file is empty (0 bytes). Ask for it again.',
      ),
    )
    return null
  }
  if (item.size > limits.fileBytes) {
    problems.push(tooLarge(item.file, item.size, limits.fileBytes))
    return null
  }
  try {
    return await readFile(item.path)
  } catch {
    problems.push(
      fileProblem(
        'file-unreadable',
        item.file,
        'Het bestand kan niet worden geopend. Controleer de rechten op het bestand.',
        'The file cannot be opened. Check the permissions of the file.',
      ),
    )
    return null
  }
}

function tooLarge(file: string, size: number, limit: number): Problem {
  const [own, most] = [size, limit].map((bytes) => Math.ceil(bytes / 1024 / 1024))
  return fileProblem(
    'file-too-large',
    file,
    `Het bestand is ${own} MB groot en de grens is ${most} MB. Splits het, of verhoog de grens.`,
    `The file is ${own} MB and the limit is ${most} MB. Split it, or raise the limit.`,
  )
}

function duplicate(file: string, twin: string): Problem {
  return fileProblem(
    'file-duplicate',
    file,
    `Het bestand is gelijk aan ${twin} en telt één keer mee.`,
    `The file is the same as ${twin} and counts once.`,
    { severity: 'info' },
  )
}

function unknownFormat(file: string, why: 'old-office' | 'unknown'): Problem {
  if (why === 'old-office') {
    return fileProblem(
      'file-format-unknown',
      file,
      'Het bestand heeft de oude Office-indeling (of is een beveiligd Office-bestand). Open het in Word of LibreOffice en sla het op als DOCX of PDF.',
      'The file has the old Office format (or is a protected Office file). Open it in Word or LibreOffice and save it as DOCX or PDF.',
    )
  }
  return fileProblem(
    'file-format-unknown',
    file,
    'Deze bestandssoort wordt niet gelezen. Sla de tekst op als DOCX, ODT, PDF, HTML of platte tekst.',
    'This kind of file is not read. Save the text as DOCX, ODT, PDF, HTML or plain text.',
    { severity: 'warning' },
  )
}

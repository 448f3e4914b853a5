/** The files of a dossier folder; the only place, with read.ts and the worker, that touches the file system. */
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Limits } from './limits.ts'

/** A file to read, with its path from the dossier folder. */
export interface Found {
  readonly file: string
  readonly path: string
  readonly size: number
}

const NO_DOCUMENT = /^(?:dossier\.ya?ml|nazicht\.ya?ml|thumbs\.db|desktop\.ini)$|^[.~]|~$/i

/**
 * All files below the folder, sorted by path. Hidden files, symbolic links, what meerstemmig itself keeps there
 * (dossier.yaml) and folders with its output (an analysis.json) are left out.
 */
export async function filesOf(folder: string, limits: Limits): Promise<Found[]> {
  const found: Found[] = []
  await collect(folder, '', found, limits, 0)
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}

async function collect(
  folder: string,
  prefix: string,
  found: Found[],
  limits: Limits,
  depth: number,
): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !NO_DOCUMENT.test(name)).sort()
  if (names.includes('analysis.json') && depth > 0) return
  for (const name of names) {
    if (found.length >= limits.files) return
    const path = join(folder, name)
    const stat = await lstat(path)
    const file = (prefix + name).normalize('NFC')
    if (stat.isDirectory() && depth < 20) await collect(path, `${file}/`, found, limits, depth + 1)
    else if (stat.isFile()) found.push({ file, path, size: stat.size })
  }
}

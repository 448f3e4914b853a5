import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve, sep } from 'node:path'
import type { ReportFile } from './report.ts'

/**
 * Writes files below a folder, each complete or not at all: first beside its place, then renamed into it.
 * Files that were there under another name stay as they are. Returns the paths written.
 */
export async function writeFiles(folder: string, files: readonly ReportFile[]): Promise<readonly string[]> {
  const targets = files.map((file) => ({ file, target: inside(folder, file.path) }))
  for (const { file, target } of targets) {
    await mkdir(dirname(target), { recursive: true })
    const draft = `${target}.deel-${process.pid}`
    try {
      await writeFile(draft, file.content)
      await rename(draft, target)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }
  return targets.map(({ target }) => target)
}

/** The place of a report file; a path that leaves the folder is our own mistake. */
function inside(folder: string, path: string): string {
  const root = resolve(folder)
  const target = join(root, path)
  if (isAbsolute(path) || !target.startsWith(root + sep))
    throw new Error(`Unexpected report path ${path}, expected one inside the output folder`)
  return target
}

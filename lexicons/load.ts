/** Loads a codebook from a folder: codebook.yaml and one file per theme under themes/. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMPILED, DATA_FOLDER } from './folder.ts'
import { parseCodebook, type LoadedCodebook } from './parse-codebook.ts'

/** A codebook by the name of a folder of this room ("jeugdhulp") or by the path of any folder. */
export function loadCodebook(idOrFolder: string): LoadedCodebook {
  const { files, sha256 } = readFiles(folderOf(idOrFolder))
  return prepared(idOrFolder, sha256) ?? parseCodebook(files, sha256)
}

/** Names of the codebooks that the project ships. */
export function codebookNames(): string[] {
  return readdirSync(DATA_FOLDER)
    .filter((name) => existsSync(join(DATA_FOLDER, name, 'codebook.yaml')))
    .sort()
}

/** Writes the shipped codebooks as JSON beside the compiled code: reading YAML takes longer than tagging. */
export function prepareCodebooks(): void {
  for (const name of codebookNames()) writeFileSync(preparedFile(name), JSON.stringify(loadCodebook(name)))
}

function folderOf(idOrFolder: string): string {
  const own = join(DATA_FOLDER, idOrFolder)
  return /^[a-z0-9-]+$/.test(idOrFolder) && existsSync(join(own, 'codebook.yaml')) ? own : idOrFolder
}

function readFiles(folder: string): { files: Map<string, string>; sha256: string } {
  const themes = existsSync(join(folder, 'themes')) ? readdirSync(join(folder, 'themes')).sort() : []
  const names = ['codebook.yaml', ...themes.map((file) => `themes/${file}`)]
  const files = new Map<string, string>()
  const hash = createHash('sha256')
  for (const name of names) {
    if (!name.endsWith('.yaml') || !existsSync(join(folder, name))) continue
    const text = readFileSync(join(folder, name), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
    files.set(name, text)
    hash.update(`${name}\n${text}\n`)
  }
  return { files, sha256: hash.digest('hex') }
}

const preparedFile = (name: string): string =>
  join(dirname(fileURLToPath(import.meta.url)), `codebook-${name}.json`)

// The prepared form counts only for exactly the files it was made of.
function prepared(name: string, sha256: string): LoadedCodebook | null {
  if (!COMPILED || !/^[a-z0-9-]+$/.test(name) || !existsSync(preparedFile(name))) return null
  const loaded = JSON.parse(readFileSync(preparedFile(name), 'utf8')) as LoadedCodebook
  return loaded.codebook.sha256 === sha256 ? loaded : null
}

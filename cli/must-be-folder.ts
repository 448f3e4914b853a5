import { statSync } from 'node:fs'
import { UsageError, type Lang } from './io.ts'

/** Throws a usage error that says what to do when `folder` is no folder. */
export function mustBeFolder(folder: string, lang: Lang): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  const nl = found
    ? `"${folder}" is een bestand, geen map. Geef de map waarin het staat.`
    : `de map "${folder}" bestaat niet. Geef de map met de stukken van de hoorzitting.`
  const en = found
    ? `"${folder}" is a file, not a folder. Name the folder it is in.`
    : `folder "${folder}" does not exist. Name the folder with the documents of the hearing.`
  throw new UsageError(lang === 'en' ? en : nl)
}

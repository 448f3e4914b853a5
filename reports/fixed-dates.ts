import { unzipSync, zipSync, type Zippable } from 'fflate'

/** The date that stands in every file with a date of making: there is no clock, so the same result gives the same bytes. */
export const FIXED_DATE = new Date(Date.UTC(2000, 0, 1))

/** Packs files with one fixed date and in the given order, quickly rather than tightly; a `mimetype` is stored as it is, as OpenDocument asks. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const [path, content] of files)
    entries[path] = [content, { mtime: '2000-01-01T00:00:00', level: path === 'mimetype' ? 0 : 1 }]
  return zipSync(entries)
}

/** The same archive with the fixed date on every entry. */
export function fixZipDates(archive: Uint8Array): Uint8Array {
  return zip(new Map(Object.entries(unzipSync(archive))))
}

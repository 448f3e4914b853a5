/** One file from bytes to a reading, in whichever process this runs. */
import type { Format, Reading } from './draft.ts'
import type { Limits } from './limits.ts'
import { FORMATS } from './formats/index.ts'
import { broken } from './problems.ts'

/** Runs the reader of a format; what it throws becomes a problem of the file. */
export async function readBytes(
  formatId: string,
  bytes: Uint8Array,
  source: string,
  limits: Limits,
  extend: (milliseconds: number) => void = () => {},
): Promise<Reading> {
  const format = formatById(formatId)
  try {
    return await format.read(bytes, source, limits, extend)
  } catch {
    const what = {
      nl: 'het leesprogramma kan de inhoud niet volgen',
      en: 'the reading program cannot follow its contents',
    }
    return { blocks: [], problems: [broken(source, what)] }
  }
}

/** The format of that id. */
export function formatById(id: string): Format {
  const format = FORMATS.find((own) => own.id === id)
  if (format === undefined)
    throw new Error(`Unexpected format "${id}", expected one of ${FORMATS.map((own) => own.id).join(', ')}`)
  return format
}

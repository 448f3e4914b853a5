/** Looks forms up in the sorted table by binary search over its bytes: nothing is parsed at the start. */

export interface FormRow {
  readonly flags: string
  readonly lemmas: readonly string[]
}
export type FormTable = (form: string) => FormRow | null

/** A look-up over the bytes of the table; answers are kept. */
export function openFormTable(bytes: Uint8Array): FormTable {
  const seen = new Map<string, FormRow | null>()
  return (form) => {
    let row = seen.get(form)
    if (row === undefined) seen.set(form, (row = find(bytes, form)))
    return row
  }
}

const NEWLINE = 10
const BAR = 124

function find(bytes: Uint8Array, form: string): FormRow | null {
  let low = 0
  let high = bytes.length
  while (low < high) {
    let at = (low + high) >> 1
    while (at > low && bytes[at - 1] !== NEWLINE) at -= 1
    const order = compare(bytes, at, form)
    if (order === 0) return parse(bytes, at)
    let end = at
    while (bytes[end] !== NEWLINE) end += 1
    if (order < 0) low = end + 1
    else high = at
  }
  return null
}

/** Order of the form of the line at `at` against `form`. */
function compare(bytes: Uint8Array, at: number, form: string): number {
  for (let i = 0; ; i += 1) {
    const byte = bytes[at + i]!
    if (byte === BAR) return i === form.length ? 0 : -1
    if (i === form.length) return 1
    const difference = byte - form.charCodeAt(i)
    if (difference !== 0) return difference
  }
}

function parse(bytes: Uint8Array, at: number): FormRow {
  let end = at
  while (bytes[end] !== NEWLINE) end += 1
  const line = String.fromCharCode(...bytes.subarray(at, end))
  const [, flags = '', lemmas = ''] = line.split('|')
  return { flags, lemmas: lemmas.split(',') }
}

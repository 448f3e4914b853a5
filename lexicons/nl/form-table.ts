/**
 * Looks forms up in the sorted table by binary search over its bytes: nothing is parsed at the start.
 * The first line holds where each pair of first letters begins ("aa:57 ab:1204 …").
 */

export interface FormRow {
  readonly flags: string
  readonly lemmas: readonly string[]
}
export type FormTable = (form: string) => FormRow | null

/** A look-up over the bytes of the table; answers are kept. */
export function openFormTable(bytes: Buffer): FormTable {
  const head = bytes.indexOf(NEWLINE)
  const starts = new Map<string, readonly [number, number]>()
  const pairs = bytes.toString('latin1', 0, head).split(' ')
  for (const [at, pair] of pairs.entries()) {
    const end = pairs[at + 1]?.slice(3) ?? bytes.length - head - 1
    starts.set(pair.slice(0, 2), [head + 1 + Number(pair.slice(3)), head + 1 + Number(end)])
  }
  const seen = new Map<string, FormRow | null>()
  return (form) => {
    let row = seen.get(form)
    if (row === undefined) {
      const range = starts.get(form.slice(0, 2))
      seen.set(form, (row = range ? find(bytes, form, range[0], range[1]) : null))
    }
    return row
  }
}

const NEWLINE = 10
const BAR = 124

function find(bytes: Buffer, form: string, from: number, to: number): FormRow | null {
  let low = from
  let high = to
  while (low < high) {
    let at = (low + high) >> 1
    while (at > low && bytes[at - 1] !== NEWLINE) at -= 1
    const order = compare(bytes, at, form)
    if (order === 0) return parse(bytes, at)
    if (order < 0) {
      while (bytes[at] !== NEWLINE) at += 1
      low = at + 1
    } else high = at
  }
  return null
}

/** Order of the form of the line at `at` against `form`. */
function compare(bytes: Buffer, at: number, form: string): number {
  for (let i = 0; ; i += 1) {
    const byte = bytes[at + i]!
    if (byte === BAR) return i === form.length ? 0 : -1
    if (i === form.length) return 1
    const difference = byte - form.charCodeAt(i)
    if (difference !== 0) return difference
  }
}

function parse(bytes: Buffer, at: number): FormRow {
  const line = bytes.toString('latin1', at, bytes.indexOf(NEWLINE, at))
  const first = line.indexOf('|')
  const second = line.indexOf('|', first + 1)
  const lemmas = line.slice(second + 1)
  return {
    flags: line.slice(first + 1, second),
    lemmas: lemmas.includes(',') ? lemmas.split(',') : [lemmas],
  }
}

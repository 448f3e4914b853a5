/** Bytes of a text file to a string: UTF-8, UTF-16 or Windows-1252, by what the bytes themselves show. */
import { createRequire } from 'node:module'

type Iconv = { decode(bytes: Uint8Array, encoding: string): string }

/** Decodes text; `declared` is the label of an HTML or XML file and counts only when the bytes do not say. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3)) ?? western(bytes.subarray(3))
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), false)
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), true)
  const zeros = zerosOf(bytes)
  if (zeros !== null) return utf16(bytes, zeros === 'even')
  return utf8(bytes) ?? western(bytes, declared)
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** UTF-16 without a mark: nearly every second byte is zero. */
function zerosOf(bytes: Uint8Array): 'even' | 'odd' | null {
  const sample = bytes.subarray(0, 2048)
  if (sample.length < 4) return null
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'odd'
  return even > half * 0.7 && odd < half * 0.1 ? 'even' : null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function utf16(bytes: Uint8Array, bigEndian: boolean): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return iconv().decode(even, bigEndian ? 'utf-16be' : 'utf-16le')
}

/** Node 20's TextDecoder reads windows-1252 as latin1 and loses € “ ” –, so iconv-lite does it. */
function western(bytes: Uint8Array, declared = 'windows-1252'): string {
  const label = declared.toLowerCase().trim()
  const known = /^(?:windows-125[0-8]|cp125[0-8]|iso-8859-(?:2|5|7|9|15)|koi8-r|macintosh|macroman)$/.test(
    label,
  )
  return iconv().decode(bytes, known ? label : 'windows-1252')
}

let loaded: Iconv | undefined

function iconv(): Iconv {
  loaded ??= createRequire(import.meta.url)('iconv-lite') as Iconv
  return loaded
}

/** More control signs and unknown letters than any text has: the file is no text. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const strange = sample.match(/(?![\t\n\v\f\r])\p{Cc}|\uFFFD/gu)?.length ?? 0
  return strange > sample.length * 0.02
}

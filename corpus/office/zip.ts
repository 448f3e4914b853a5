/** Reads ZIP containers without trusting them: nothing is unpacked beyond its declared and allowed size. */
import { crc32 } from 'node:zlib'
import { inflateSync } from 'fflate'
import type { Limits } from '../limits.ts'

/** One entry, unpacked only on `read()`; `null` when its bytes are damaged. */
export interface Entry {
  readonly name: string
  readonly size: number
  readonly encrypted: boolean
  read(): Uint8Array | null
}

/** Why a container is refused. */
export type ZipRefusal = 'damaged' | 'too-many' | 'too-large'

/** The entries of a container, or why it is refused; folders are left out. */
export function readZip(bytes: Uint8Array, limits: Limits): readonly Entry[] | ZipRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return 'damaged'
  const count = view.getUint16(end + 10, true)
  if (count > limits.archiveEntries || count === 0xffff) return 'too-many'
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'damaged'
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const crc = view.getUint32(at + 16, true)
    const packed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const header = view.getUint32(at + 42, true)
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (name.endsWith('/')) continue
    total += size
    entries.push({
      name,
      size,
      encrypted: (flags & 1) === 1,
      read: () =>
        size > limits.entryBytes ? null : unpack(bytes, view, { header, method, packed, size, crc }),
    })
  }
  return total > limits.archiveBytes ? 'too-large' : entries
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

interface Place {
  readonly header: number
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly crc: number
}

function unpack(bytes: Uint8Array, view: DataView, place: Place): Uint8Array | null {
  if (place.header + 30 > bytes.length || view.getUint32(place.header, true) !== 0x04034b50) return null
  const start =
    place.header + 30 + view.getUint16(place.header + 26, true) + view.getUint16(place.header + 28, true)
  if (start + place.packed > bytes.length) return null
  const packed = bytes.subarray(start, start + place.packed)
  if (place.method === 0) return packed.length === place.size ? packed : null
  if (place.method !== 8) return null
  try {
    const out = inflateSync(packed, { out: new Uint8Array(place.size) })
    return out.length === place.size && crc32(out) === place.crc ? out : null
  } catch {
    return null
  }
}

import { createHash } from 'node:crypto'

/** The name space of all our identifiers (UUID version 5), so that exporting again keeps them. */
const NAMESPACE = 'b5f1c1ae-6a6c-5c0e-9d0a-1f2a5b7c3d11'

/** The UUID that belongs to a key. */
export function uuid(key: string): string {
  const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(space).update(key, 'utf8').digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

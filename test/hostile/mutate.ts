/** Small random damage to good files, repeatable by its seed. */

/** A generator of whole numbers below a bound, the same for the same seed. */
export function randomOf(seed: number): (below: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0
    return ((mixed ^ (mixed >>> 16)) >>> 0) % Math.max(1, below)
  }
}

/** One to eight changes: a byte, a stretch cut, doubled, emptied or swapped, the end cut off, a number blown up. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomOf(seed)
  let out = Buffer.from(bytes)
  for (let change = 1 + random(8); change > 0; change -= 1)
    out = Buffer.from(CHANGES[random(CHANGES.length)]?.(out, random) ?? out)
  return out
}

type Change = (bytes: Buffer, random: (below: number) => number) => Uint8Array

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    bytes[random(bytes.length)] = random(256)
    return bytes
  },
  (bytes, random) => {
    const at = random(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
    return bytes
  },
  (bytes, random) => {
    const at = random(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random(200))])
  },
  (bytes, random) => {
    const at = random(bytes.length)
    const piece = bytes.subarray(at, at + random(400))
    return Buffer.concat([bytes.subarray(0, at), piece, piece, bytes.subarray(at)])
  },
  (bytes, random) => bytes.fill(0, random(bytes.length), random(bytes.length)),
  (bytes, random) => bytes.subarray(0, Math.max(1, random(bytes.length))),
  (bytes, random) => {
    const text = bytes.toString('latin1')
    const numbers = [...text.matchAll(/\d+/g)]
    const chosen = numbers[random(numbers.length)]
    const huge = ['0', '-1', '65536', '2147483648', '99999999999999'][random(5)] ?? '0'
    return chosen === undefined
      ? bytes
      : Buffer.from(
          text.slice(0, chosen.index) + huge + text.slice(chosen.index + chosen[0].length),
          'latin1',
        )
  },
  (bytes, random) => {
    const one = random(bytes.length)
    const other = random(bytes.length)
    const length = random(60)
    const copy = Buffer.from(bytes.subarray(one, one + length))
    bytes.copy(bytes, one, other, other + length)
    copy.copy(bytes, other)
    return bytes
  },
]

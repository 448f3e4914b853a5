/** How much of a text comes back, in order. */

/** Words as runs of letters and digits, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** F1 over the longest common subsequence of words: wrong order costs as much as wrong words. */
export function wordF1(found: string, source: string): number {
  const a = wordsOf(found)
  const b = wordsOf(source)
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0
  let row = new Uint32Array(b.length + 1)
  for (const word of a) {
    const next = new Uint32Array(b.length + 1)
    for (let at = 1; at <= b.length; at += 1) {
      next[at] = word === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    }
    row = next
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length)
}

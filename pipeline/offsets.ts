/** UTF-16 offsets inside, Unicode code points outside: the contract counts as W3C TextPositionSelector does. */

/** Returns a function that turns a UTF-16 offset into `text` into a number of code points. */
export function codePointCounter(text: string): (offset: number) => number {
  const astral: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit < 0xdc00) astral.push(at)
  }
  if (astral.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(astral, offset)
}

/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}

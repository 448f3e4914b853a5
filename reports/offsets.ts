/** Turns a number of Unicode code points into an offset as JavaScript counts, for one text. */
export function utf16(text: string): (codePoints: number) => number {
  const astral: number[] = []
  let points = 0
  for (const sign of text) {
    if (sign.length === 2) astral.push(points)
    points += 1
  }
  if (astral.length === 0) return (at) => at
  return (at) => at + below(astral, at)
}

/** How many of the rising numbers are below a limit. */
function below(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

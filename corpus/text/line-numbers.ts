/** Numbers that a drafter prints before every (fifth) line: no part of any sentence. */
import type { Line } from './lines.ts'

/** A run of digits that counts on ("2345678910111213"), with the page number and first line number glued before it. */
export function withoutNumberBlocks(raw: string): string {
  let out = ''
  let done = 0
  for (const match of raw.matchAll(/\d[\d\n]{11,}/g)) {
    if (!countsOnSomewhere(match[0].replaceAll('\n', ''))) continue
    out += `${raw.slice(done, match.index)}\n`
    done = match.index + match[0].length
  }
  return out + raw.slice(done)
}

/** Up to four figures of a page number may stand before the counting. */
function countsOnSomewhere(digits: string): boolean {
  return [0, 1, 2, 3, 4].some((skip) => countsOn(digits.slice(skip)) !== null)
}

/** The first number of the run, when all its digits are used up by counting on. */
function countsOn(digits: string): number | null {
  for (let start = 1; start <= 3; start += 1) {
    let at = 0
    let number = start
    while (digits.startsWith(String(number), at)) {
      at += String(number).length
      number += 1
    }
    if (at === digits.length && number - start >= 10) return start
  }
  return null
}

const LEADING = /^(\d{1,4})(?:\s+(?=\S)|$)/

/** Takes off numbers that run up line by line, or every fifth line. */
export function withoutLineNumbers(lines: readonly Line[]): Line[] {
  const numbers = lines.map((line) => LEADING.exec(line.text)?.[1])
  const counted = new Set<number>()
  numbers.forEach((own, index) => {
    if (own === undefined) return
    const next = numbers[index + 1]
    const fifth = numbers[index + 5]
    const stepsOne = next !== undefined && Number(next) === Number(own) + 1
    const stepsFive =
      Number(own) % 5 === 0 &&
      fifth !== undefined &&
      Number(fifth) === Number(own) + 5 &&
      numbers.slice(index + 1, index + 5).every((number) => number === undefined)
    if (stepsOne) counted.add(index).add(index + 1)
    else if (stepsFive) counted.add(index).add(index + 5)
  })
  // Few of them are a list or a row of years; line numbers go through the whole text.
  if (counted.size < 6 || counted.size < lines.length * 0.15) return [...lines]
  return lines
    .map((line, index) => (counted.has(index) ? { ...line, text: line.text.replace(LEADING, '') } : line))
    .filter((line) => line.text !== '')
}

/** Question numbers as people write them: "3", "4a", "1.2", "iv", "1, 3 en 4", "3 t/m 7". */

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** One number: digits with a letter or a second level, or a roman numeral up to xv. */
export const NUMBER = String.raw`\d{1,3}(?:\.\d{1,2})?(?:[ ]?[a-h](?![\p{L}\p{N}]))?|x?(?:ix|iv|v?i{1,3}|v|x)(?![\p{L}\p{N}])`

/** A list of numbers: "3", "1, 3 en 4", "3 t/m 7", "4-6". */
export const NUMBER_LIST = String.raw`(?:${NUMBER})(?:\s*(?:,|;|&|/|en|of|t/m|tot en met|tot|-|–)\s*(?:(?:deel)?vra(?:ag|gen)\s+)?(?:${NUMBER}))*`

/** The form under which numbers are compared: digits, lower case, no spaces ("IV" → "4", "4 A" → "4a"). */
export function plainNumber(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[\s.)(:]+$/g, '')
    .replace(/\s+/g, '')
  const roman = ROMAN.indexOf(plain)
  return roman < 0 ? plain : String(roman + 1)
}

/** Every number of a list, ranges written out: "1, 3 t/m 5" → 1, 3, 4, 5. */
export function numbersIn(list: string): string[] {
  const found: string[] = []
  let range = false
  for (const [piece] of list.matchAll(new RegExp(`${NUMBER}|t/m|tot en met|tot|-|–`, 'giu'))) {
    if (/^(?:t\/m|tot en met|tot|-|–)$/i.test(piece)) {
      range = true
      continue
    }
    const number = plainNumber(piece)
    const from = Number(found.at(-1))
    if (range && from < Number(number)) {
      for (let next = from + 1; next < Number(number); next += 1) found.push(String(next))
    }
    range = false
    found.push(number)
  }
  return found
}

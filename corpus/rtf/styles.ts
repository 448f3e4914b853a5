/** Heading styles of an RTF style sheet. */

/** Style number to heading level, by the names that Word and LibreOffice give them. */
export function headingStyles(rtf: string): Map<number, number> {
  const levels = new Map<number, number>()
  const at = rtf.indexOf('{\\stylesheet')
  if (at < 0) return levels
  const sheet = rtf.slice(at, at + 200_000)
  for (const match of sheet.matchAll(/\{\\s(\d{1,5})[^{}]*?\s(?:heading|kop)\s*([1-9]);\}/gi))
    levels.set(Number(match[1]), Number(match[2]))
  return levels
}

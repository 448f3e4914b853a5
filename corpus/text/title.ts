/** Could this line be a title? Used where a format says nothing of its headings. */
const MONTH =
  /\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i

// A title never ends like this: the line was full and goes on below.
const UNFINISHED =
  /\s(?:de|het|een|van|en|of|als|die|om|te|ten|ter|tussen|deze|onze|zodat|omdat|waarbij|waarin|in)$/

/** Short, begins like a title, no end of a sentence, no address, date or name with initials. */
export function fitsHeading(text: string): boolean {
  const line = text.trim()
  const words = line.split(/\s+/)
  if (line.length < 3 || line.length > 90 || words.length > 12) return false
  if (!/^[\p{Lu}\p{N}‘“"'«]/u.test(line) || !/\p{L}{3}/u.test(line)) return false
  if (/[.!?;,…-]$/.test(line)) return false
  if (line.endsWith(':') && words.length > 4) return false
  if (UNFINISHED.test(line)) return false
  if (/@|https?:|www\.|\s{2,}|\f/.test(line)) return false
  if (MONTH.test(line) && (/^\d/.test(line) || (/\d{4}$/.test(line) && words.length < 7))) return false
  if (/,/.test(line) && (words.length < 4 || !/, \S.* (?:en|of) /.test(line))) return false
  if (/^(?:zie|ja|nee|idem|n\.?v\.?t\.?|geen)\b/i.test(line)) return false
  return !/^\p{Lu}\.(?:\s*\p{Lu}\.)*\s/u.test(line)
}

/** The only changes a reader makes to words: NFC, white space, and signs that nobody sees. */

// Soft hyphens, zero-width signs, direction marks, byte order marks, object replacement.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFC]/g
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/gu
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const SPACES = /[\t\v \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g
const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
}

/** NFC, one space for a run of spaces, no invisible signs; line breaks and form feeds stay. Never touches quotes or dashes. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(SPACES, ' ')
    .normalize('NFC')
}

/** As `clean`, with every line break and form feed a space: the text of one block. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim()
}

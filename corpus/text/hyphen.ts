/** Puts two visual lines together: a hyphen at the end of a line is a break, or belongs to the word. */

// "jeugd- en jongerenwerk": the hyphen stands for a part that follows. Not "als" and "naar": zo-als, eige-naar.
const JOINERS =
  /^(?:en|of|en\/of|tot|t\/m|maar|noch|resp\.|respectievelijk|c\.q\.|cq|danwel|versus|vs\.?|plus|and|or|und|oder)(?![\p{L}\p{N}-])/u
const LAST_WORD = /(\S*)$/
const FIRST_WORD = /^([\p{L}\p{M}'’]*)/u

/** Words of the document that are not broken over lines, in lower case: they tell how a broken word is spelled. */
export type Vocabulary = ReadonlySet<string>

/** All words of the text that stand whole on one line. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>()
  for (const line of lines) {
    const whole = /[-\u00AD\u2010]$/.test(line) ? line.slice(0, line.lastIndexOf(' ') + 1) : line
    for (const match of whole.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu))
      words.add(match[0].toLowerCase())
  }
  return words
}

/** Joins two lines of one paragraph; `break` signs (soft hyphen, U+FFFE) always join. */
export function joinLines(first: string, second: string, vocabulary: Vocabulary): string {
  const soft = /[\u00AD\uFFFE]$|(?<=\p{L})\u00AC$/u.exec(first)
  if (soft !== null) return first.slice(0, soft.index) + second
  if (/\s(?:en|of) [-\u2010]$/.test(first)) return first + second
  const spaced = spacedHyphen(first, second, vocabulary)
  if (spaced !== null) return spaced
  if (!/[\p{L}\p{N}][-\u2010]$/u.test(first))
    return endsInLink(first) && continuesLink(first, second) ? first + second : `${first} ${second}`
  const left = LAST_WORD.exec(first)?.[1] ?? ''
  if (endsInLink(first)) return first + second
  if (JOINERS.test(second)) return `${first} ${second}`
  return keepsHyphen(left, second, vocabulary) ? first + second : first.slice(0, -1) + second
}

function keepsHyphen(left: string, second: string, vocabulary: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(second)) return true
  const stem = left.slice(0, -1)
  const part = stem.replace(/^.*[^\p{L}\p{M}\p{N}]/u, '')
  // GGZ-instelling, WIJ-teams, 18-jarige, e-mail
  if (/\p{N}$/u.test(part) || /^\p{Lu}{2,}$/u.test(part) || part.length === 1) return true
  const right = FIRST_WORD.exec(second)?.[1] ?? ''
  const joined = `${part}${right}`.toLowerCase()
  if (vocabulary.has(joined)) return false
  return vocabulary.has(`${part}-${right}`.toLowerCase())
}

/** Narrow columns print "onder -" above "steuning": a break when neither half is a word of the document by itself. */
function spacedHyphen(first: string, second: string, vocabulary: Vocabulary): string | null {
  if (!/ [-\u2010]$/.test(first)) return null
  const match = /^(.*?)(\p{L}+) [-\u2010]$/u.exec(first.slice(-80))
  const before = first.slice(0, -80)
  const right = FIRST_WORD.exec(second)?.[1] ?? ''
  if (match === null || right === '' || !/^\p{Ll}/u.test(right) || JOINERS.test(second)) return null
  const left = match[2] ?? ''
  const whole = vocabulary.has(`${left}${right}`.toLowerCase())
  const strangers = !vocabulary.has(left.toLowerCase()) || !vocabulary.has(right.toLowerCase())
  return whole || strangers ? `${before}${match[1] ?? ''}${left}${second}` : null
}

function endsInLink(text: string): boolean {
  return /(?:https?:\/\/|www\.)\S+$/i.test(text)
}

function continuesLink(first: string, second: string): boolean {
  if (/[/_=&?]$/.test(first)) return !/^(?:https?:|www\.)/i.test(second)
  return (
    /^\S*[/.?=&%]\S*$/.test(second.split(' ')[0] ?? '') &&
    !/^\p{Lu}/u.test(second) &&
    !/^(?:https?:|www\.)/i.test(second)
  )
}

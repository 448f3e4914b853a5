/** The label in front of a question or an answer: "Vraag 3", "Antwoord op vragen 4 en 5", "3.", "iv)", "Hoofdvraag". */
import { NUMBER, NUMBER_LIST, numbersIn, plainNumber } from './numbers.ts'

export interface Label {
  /** Who speaks behind it; "number" when a bare number does not tell. */
  readonly role: 'question' | 'answer' | 'number'
  /** Plain numbers; "H" for the main question; empty for a bare "Antwoord:". */
  readonly numbers: readonly string[]
  /** Characters of the label itself, the space behind it included. */
  readonly length: number
  /** True for "a)" or "iv." */
  readonly letters?: boolean
}

const MAIN =
  /^(?:de\s+)?(?:hoofdvraag|centrale vraag|kernvraag)(?:\s+van dit gesprek)?(?=\s*(?:[:.–-]|$)|\s+\p{Lu})\s*[:.–-]?\s*/u
const QUESTION = new RegExp(
  String.raw`^(?:(?:deel|sub|toets)?vra(?:ag|gen)|stelling(?:en)?|deelvr\.?|[vq](?=\s?\d)|question|frage)\s*(?:nr\.?|nummer|no\.?)?\s*(${NUMBER_LIST})`,
  'iu',
)
const ANSWER = new RegExp(
  String.raw`^(?:(?:ons|mijn|uw)\s+)?(?:antwoord(?:en)?|beantwoording|antw\.?|reactie|toelichting|a(?=\s?\d)|answer|antwort)\s*(?:(?:op|bij|van|voor|to|auf)\s+)?(?:(?:de|uw)\s+)?(?:(?:deel|sub)?vra(?:ag|gen)|stelling(?:en)?|frage|question)?\s*(?:nr\.?|nummer)?\s*(${NUMBER_LIST})`,
  'iu',
)
const LEAD = new RegExp(
  String.raw`^(?:ad|(?:op|over|bij|wat betreft|ten aanzien van|met betrekking tot|naar aanleiding van|inzake)\s+(?:de\s+)?(?:deel)?vra(?:ag|gen))\s+(${NUMBER_LIST})`,
  'iu',
)
const BARE_QUESTION = /^(?:(?:deel|sub)?vraag|stelling|question|frage)\s*:\s*/iu
const BARE_ANSWER =
  /^(?:(?:ons|mijn)\s+)?(?:antwoord|reactie|beantwoording|answer|antwort)\s*(?::|\.|–|-|$)\s*/iu
const BARE_NUMBER = new RegExp(
  String.raw`^\(?(${NUMBER}|[a-h])(?:[.):](?!\d)|\s+[-–]\s|\s*$|(?<=\.\d{1,2})\s+(?=\p{Lu}))\)?\s*`,
  'iu',
)

/** The label at the start of a line, or null. What follows it must look like the start of something. */
export function labelOf(line: string): Label | null {
  const main = MAIN.exec(upperFirst(line))
  if (main) return { role: 'question', numbers: ['H'], length: main[0].length }
  for (const [role, pattern] of [
    ['answer', ANSWER],
    ['question', QUESTION],
    ['answer', LEAD],
  ] as const) {
    const found = pattern.exec(line)
    if (!found) continue
    // "Vraag 3 hebben wij …" is a sentence; "Ad 3", "Op vraag 3 …" may be one, and its words stay.
    if (pattern === LEAD) {
      const rest = line.slice(found[0].length)
      if (!/^\s*[:.,–-]|^\s*$|^\s+\p{L}/u.test(rest)) continue
      const length = /^ad\s/i.test(found[0]) ? found[0].length + behind(rest) : 0
      return { role, numbers: numbersIn(found[1] ?? ''), length }
    }
    const rest = line.slice(found[0].length)
    if (!/^\s*(?:[:.)|–-]|$)|^\s+[\p{Lu}\p{N}'"“‘«([]/u.test(rest)) continue
    return { role, numbers: numbersIn(found[1] ?? ''), length: found[0].length + behind(rest) }
  }
  const question = BARE_QUESTION.exec(line)
  if (question) return { role: 'question', numbers: [], length: question[0].length }
  const answer = BARE_ANSWER.exec(line)
  if (answer) return { role: 'answer', numbers: [], length: answer[0].length }
  const bare = BARE_NUMBER.exec(line)
  if (!bare) return null
  const text = bare[1] ?? ''
  const letters = /^[a-z]+$/i.test(text)
  // "I. " and "v. " are letters of a name or a list as often as numerals: the sequence decides later.
  return {
    role: 'number',
    numbers: [plainNumber(text)],
    length: bare[0].length,
    ...(letters ? { letters } : {}),
  }
}

const behind = (rest: string): number => /^\s*[:.)|–-]*\s*/u.exec(rest)?.[0].length ?? 0
const upperFirst = (line: string): string => line.slice(0, 1).toLowerCase() + line.slice(1)

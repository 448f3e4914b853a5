/** What an organisation says of one position that was attributed to it. */

export const STANCES = {
  eens: 'agree',
  oneens: 'disagree',
  deels: 'mixed',
  noemt: 'mention',
  'geen standpunt': 'silent',
} as const
export type ReviewStance = (typeof STANCES)[keyof typeof STANCES]

export interface ReviewEntry {
  readonly organisation: string
  /** Id or label of the theme. */
  readonly theme: string
  /** Rejected: not this position, and no other is given. */
  readonly verdict: 'confirmed' | 'corrected' | 'rejected'
  /** What it should be, or what was confirmed; "silent": no position; null: not said. */
  readonly stance: ReviewStance | null
  readonly note: string | null
  /** The form it was read from; null: written by hand. */
  readonly source: string | null
  /** File and line where it stands. */
  readonly file: string
  readonly line: number
}

/** The Dutch word for a stance. */
export function dutchStance(stance: ReviewStance): string {
  return Object.entries(STANCES).find(([, english]) => english === stance)?.[0] ?? stance
}

const ENGLISH: Readonly<Record<string, ReviewStance>> = {
  agrees: 'agree',
  agree: 'agree',
  disagrees: 'disagree',
  disagree: 'disagree',
  partly: 'mixed',
  mentions: 'mention',
  'no position': 'silent',
  zwijgt: 'silent',
  silent: 'silent',
}

/** The stance in a word of either language; undefined when it is none. */
export function stanceIn(text: string): ReviewStance | undefined {
  const word = plain(text)
  return Object.hasOwn(STANCES, word) ? STANCES[word as keyof typeof STANCES] : ENGLISH[word]
}

/** Lower case, white space as one space, without signs around it. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase()
}

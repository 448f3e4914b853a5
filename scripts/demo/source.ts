/** One source text of the demo: what is printed, and beside it how its author codes it. */

export type Printed =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'bold'; readonly text: string }
  | { readonly kind: 'bullet'; readonly text: string }
  | { readonly kind: 'number'; readonly marker: string; readonly text: string }
  | { readonly kind: 'question'; readonly text: string }

export interface Coded {
  readonly theme: string
  readonly stance: string
  readonly function: string
  readonly reported: '' | 'reported+' | 'reported-'
  readonly optional: boolean
  readonly quotes: readonly string[]
}

/** A stretch from `from` (a block number) up to the next segment, with its coding. */
export interface CodedSegment {
  readonly id: string
  readonly question: string | null
  readonly from: number
  readonly statements: readonly Coded[]
}

export interface Source {
  readonly meta: Readonly<Record<string, string>>
  readonly blocks: readonly Printed[]
  readonly segments: readonly CodedSegment[]
}

const STANCES: Record<string, string> = { a: 'agree', d: 'disagree', m: 'mixed', n: 'mention' }
const FUNCTIONS: Record<string, string> = {
  p: 'problem',
  d: 'demand',
  r: 'practice',
  c: 'condition',
  f: 'fact',
}

/** Reads a source: front matter, a small part of Markdown, "%% segment question" and "%= coding | quotes". */
export function parseSource(text: string): Source {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const meta = Object.fromEntries(
    front.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
  const blocks: Printed[] = []
  const segments: (CodedSegment & { statements: Coded[] })[] = []
  for (const line of body.split('\n')) {
    if (line.startsWith('%% ')) {
      const [id = '', question] = line.slice(3).split(' ')
      segments.push({ id, question: question ?? null, from: blocks.length, statements: [] })
    } else if (line.startsWith('%= ')) {
      segments.at(-1)?.statements.push(coding(line.slice(3)))
    } else if (line !== '') {
      blocks.push(printed(line))
    }
  }
  return { meta, blocks, segments }
}

/** The letters and digits of a text in lower case: what the offsets of a reference coding count in. */
export function canonical(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** What a reader sees of a block, marker included. */
export function visible(block: Printed): string {
  return block.kind === 'number' ? `${block.marker} ${block.text}` : block.text
}

function printed(line: string): Printed {
  const heading = /^(#+) (.*)$/.exec(line)
  if (heading) return { kind: 'heading', level: heading[1]!.length, text: heading[2]! }
  const bold = /^\*\*(.*)\*\*$/.exec(line)
  if (bold) return { kind: 'bold', text: bold[1]! }
  if (line.startsWith('- ')) return { kind: 'bullet', text: line.slice(2) }
  if (line.startsWith('? ')) return { kind: 'question', text: line.slice(2) }
  const number = /^(\d+\.|[a-z]\.) (.*)$/.exec(line)
  if (number) return { kind: 'number', marker: number[1]!, text: number[2]! }
  return { kind: 'paragraph', text: line }
}

function coding(line: string): Coded {
  const [head = '', quotes = ''] = line.split(' | ')
  const [theme = '', stance = '', does = '', ...flags] = head.split(' ')
  const reported = flags.find((flag) => flag.startsWith('reported'))
  return {
    theme,
    stance: known(STANCES, stance),
    function: known(FUNCTIONS, does),
    reported: (reported ?? '') as Coded['reported'],
    optional: flags.includes('?'),
    quotes: quotes.split(' ; '),
  }
}

function known(table: Record<string, string>, key: string): string {
  const value = table[key]
  if (value === undefined) {
    throw new Error(`Unexpected code "${key}", expected one of ${Object.keys(table).join(', ')}`)
  }
  return value
}

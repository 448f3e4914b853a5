/** Cuts a sentence in clauses at marks and conjunctions. */
import type { Token } from '../types.ts'
import type { Clause, ClauseRole, Hit } from './types.ts'

const OPENERS: ReadonlySet<string> = new Set<ClauseRole>([
  'concession',
  'contrast',
  'condition',
  'cause',
  'result',
  'purpose',
  'case',
  'content',
  'relative',
])

/** Clauses in order; together they are the whole sentence. */
export function clausesOf(tokens: readonly Token[], hits: readonly Hit[]): Clause[] {
  const openers = new Map<number, ClauseRole>()
  for (const hit of hits)
    if (OPENERS.has(hit.group) && opensHere(hit, tokens)) openers.set(hit.from, hit.group as ClauseRole)
  const clauses: Clause[] = []
  let from = 0
  let role: ClauseRole = 'main'
  const close = (to: number, next: ClauseRole): void => {
    if (to > from) clauses.push({ from, to, role })
    from = to
    role = next
  }
  for (const [index, token] of tokens.entries()) {
    const opens = openers.get(index)
    if (opens !== undefined) close(index, opens)
    else if (/^[;:]$|^[–—]$/.test(token.text)) close(index, 'main')
    // "Hoewel het geld kost, kiezen wij …": behind the comma the main clause begins.
    else if (token.text === ',' && role !== 'main' && startsMain(tokens, index)) close(index, 'main')
  }
  close(tokens.length, 'main')
  return clauses
}

// "dat" after a comma or a verb opens a clause, "dat" before a noun or as a subject at the start does not.
function opensHere(hit: Hit, tokens: readonly Token[]): boolean {
  const previous = tokens[hit.from - 1]
  const boundary =
    previous === undefined || previous.kind === 'punctuation' || /^(en|maar|of|dat|ook)$/.test(previous.norm)
  if (ADVERBS.test(tokens[hit.from]!.norm)) return boundary
  // "groot of log" joins two words, "vraag of het" opens what is asked.
  if (hit.words === 'of') return previous !== undefined && ASKING.test(previous.norm)
  // "als regio": in the role of; "als de regio", "…, als …": a case.
  if (hit.words === 'als') return boundary || SUBJECTS.test(tokens[hit.to]?.norm ?? '')
  if (hit.group === 'content' || hit.group === 'relative') return hit.from > 0
  if (hit.group === 'purpose') return tokens[hit.from]!.norm !== 'ter' || hit.from === 0
  return true
}

const ADVERBS =
  /^(daarom|daardoor|hierdoor|dus|daarmee|toch|echter|immers|tegelijkertijd|niettemin|desondanks|daarentegen|integendeel)$/
const ASKING = /^(af|is|vraag|vragen|bekijken|kijken|onderzoeken|weten|weet|na|nagaan|,)$/
const SUBJECTS =
  /^(de|het|een|er|wij|we|je|u|ik|dit|dat|die|iemand|kinderen|ouders|gezinnen|mensen|inwoners)$/
const FINITE =
  /^(is|zijn|wordt|worden|moet|moeten|kan|kunnen|wil|willen|heeft|hebben|zal|zullen|zou|zouden|komt|gaat|gaan|blijft|dient|dan)$/

function startsMain(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  const after = tokens[comma + 2]
  if (!next) return false
  return FINITE.test(next.norm) || /^(wij|we|ik)$/.test(after?.norm ?? '') || /^(wij|we|ik)$/.test(next.norm)
}

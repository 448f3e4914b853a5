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
    if (OPENERS.has(hit.group) && opensHere(hit, tokens))
      openers.set(hit.from, followsThing(hit, tokens) ? 'relative' : (hit.group as ClauseRole))
  const clauses: Clause[] = []
  let from = 0
  let role = 'main' as ClauseRole
  let resumes = false
  const close = (to: number, next: ClauseRole, goesOn = false): void => {
    if (to > from) clauses.push({ from, to, role, resumes })
    from = to
    role = next
    resumes = goesOn
  }
  for (const [index, token] of tokens.entries()) {
    const opens = openers.get(index)
    if (opens !== undefined) close(index, opens)
    else if (/^[;–—]$/.test(token.text)) close(index, 'main')
    else if (token.text === ':') close(index, 'content')
    else if (token.norm === 'door' && opensMeans(tokens, index)) close(index, 'purpose')
    // "Hoewel het geld kost, kiezen wij …": behind the comma the main clause begins.
    else if (token.text === ',' && role !== 'main' && startsMain(tokens, index)) close(index, 'main')
    // "als het te groot wordt zetten we …": a verb before its subject begins it without a comma.
    else if (isSubordinate(role) && index - from >= 3 && invertedAt(tokens, index)) close(index, 'main')
    // "de druk om te behandelen geeft ons zorgen": behind the infinitive the clause before it goes on.
    else if (role === 'purpose' && tokens[index - 2]?.norm === 'te' && goesOn(token))
      close(index, 'main', true)
  }
  close(tokens.length, 'main')
  return clauses
}

// "dat" after a comma or a verb opens a clause, "dat" before a noun or as a subject at the start does not.
function opensHere(hit: Hit, tokens: readonly Token[]): boolean {
  const previous = tokens[hit.from - 1]
  const boundary =
    previous === undefined || previous.kind === 'punctuation' || /^(en|maar|of|dat|ook)$/.test(previous.norm)
  // "niet alleen … als" sets no condition.
  if (hit.group === 'condition' && hit.words.startsWith('alleen') && previous?.norm === 'niet') return false
  // "alleen maar duurder": no turn.
  if (hit.words === 'maar' && /^(alleen|enkel|nog|ook|zomaar)$/.test(previous?.norm ?? '')) return false
  if (ADVERBS.test(tokens[hit.from]!.norm)) return boundary
  // "groot of log" joins two words, "vraag of het" opens what is asked.
  if (hit.words === 'of') return previous !== undefined && ASKING.test(previous.norm)
  // "als regio": in the role of; "als de regio", "…, als …": a case.
  if (hit.words === 'als') return boundary || SUBJECTS.test(tokens[hit.to]?.norm ?? '')
  if (hit.words === 'waar') return previous?.text === ','
  // "in die basis": behind a preposition it goes with its noun.
  if (hit.group === 'content' || hit.group === 'relative')
    return hit.from > 0 && !(hit.words === 'die' && PREPOSITIONS.test(previous?.norm ?? ''))
  if (hit.group === 'purpose') return tokens[hit.from]!.norm !== 'ter' || hit.from === 0
  return true
}

// "een systeem dat …" tells of the system; "het feit dat …" says what the fact is.
function followsThing(hit: Hit, tokens: readonly Token[]): boolean {
  const thing = tokens[hit.from - 1]
  if (hit.words !== 'dat' || thing?.kind !== 'word' || HOLDERS.test(thing.norm)) return false
  if (thing.keys.some((key) => key.endsWith('en'))) return false
  return tokens
    .slice(Math.max(0, hit.from - 4), hit.from - 1)
    .some((token) => /^(een|het|dit|geen|elk|ieder)$/.test(token.norm))
}

const HOLDERS =
  /^(feit|idee|besef|mening|gevoel|risico|beeld|gevaar|oordeel|advies|signaal|standpunt|belang|blij|ervan|ervoor|erop)$/

const isSubordinate = (role: ClauseRole): boolean =>
  role === 'case' || role === 'condition' || role === 'concession'

// "wordt zetten we": two verbs meet, and the pronoun stands behind the second.
function invertedAt(tokens: readonly Token[], index: number): boolean {
  return (
    /^(wij|we|ik)$/.test(tokens[index + 1]?.norm ?? '') &&
    tokens[index]!.kind === 'word' &&
    tokens[index]!.keys.some((key) => key.endsWith('en')) &&
    tokens[index - 1]?.kind === 'word'
  )
}

function goesOn(token: Token): boolean {
  return token.kind === 'word' && !/^(en|of|maar|te|kunnen|willen|worden|hebben|zijn)$/.test(token.norm)
}

// ", door indicatieloos te werken" tells how.
function opensMeans(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]
  if (previous !== undefined && previous.kind !== 'punctuation') return false
  const end = tokens.findIndex((token, at) => at > index && /^[.;:]$/.test(token.text))
  return tokens.slice(index, end < 0 ? undefined : end).some((token) => token.norm === 'te')
}

const PREPOSITIONS = /^(in|van|voor|met|op|aan|over|bij|tot|uit|naar|door|tegen|om|onder|tussen)$/
const ADVERBS =
  /^(weliswaar|natuurlijk|daarom|daardoor|hierdoor|dus|daarmee|toch|echter|immers|tegelijkertijd|niettemin|desondanks|daarentegen|integendeel)$/
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

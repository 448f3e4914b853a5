import { comparisonIn, hitsIn, insteadOfBefore } from '../scope.ts'
import { ownSubject } from '../voice.ts'
import type { Finding, JudgeRule, View } from '../types.ts'

export const comparison: JudgeRule = {
  id: 'comparison',
  summary: 'Of two things compared one is preferred and the other turned away from.',
  examples: [
    { text: 'Liever subsidie dan aanbesteding.', term: 'subsidie', stance: 'agree' },
    { text: 'Liever subsidie dan aanbesteding.', term: 'aanbesteding', stance: 'disagree' },
    {
      text: 'Wij kiezen voor subsidie in plaats van aanbesteding.',
      term: 'aanbesteding',
      stance: 'disagree',
    },
    { text: 'Niet aanbesteden maar samenwerken.', term: 'samenwerken', stance: 'agree' },
    {
      text: 'Meer collectief dan individueel aanbod.',
      term: 'individueel aanbod',
      pole: '-',
      stance: 'agree',
    },
    {
      text: 'Het systeem stelt procedures boven passende hulp.',
      term: 'procedures',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    { text: 'Andere vormen van inkoop dan op basis van prijs.', term: 'inkoop', stance: 'disagree' },
    { text: 'Zonder aanbesteding en met een vast bedrag.', term: 'vast bedrag', stance: 'agree' },
    {
      text: 'Wonen wordt niet langer aanbesteed maar gesubsidieerd.',
      term: 'gesubsidieerd',
      stance: 'agree',
    },
    { text: 'Meer dan 200 instellingen bieden preventie.', term: 'preventie', applies: false },
    {
      text: 'Wij zien liever dat het geld naar behandeling gaat dan naar nog meer preventie.',
      term: 'preventie',
      stance: 'disagree',
    },
    { text: 'Naast preventie investeren wij in vroegsignalering.', term: 'preventie', applies: false },
  ],
  apply: (view) => insteadOf(view) ?? above(view) ?? thanSide(view) ?? notBut(view) ?? butWith(view),
}

function insteadOf(view: View): Finding | null {
  const hit = insteadOfBefore(view)
  return hit ? { attitude: -1, function: 'demand', cues: [hit.words] } : null
}

// "wij stellen X boven Y" prefers X; said of somebody else it is a reproach.
function above(view: View): Finding | null {
  const [hit] = hitsIn(view, ['above'])
  if (!hit) return null
  const own = ownSubject(view) !== null
  const first = view.mention.from < hit.to
  return {
    attitude: first === own ? 1 : -1,
    ...(own ? {} : { function: 'problem' as const }),
    cues: [hit.words],
  }
}

function thanSide(view: View): Finding | null {
  const { mention } = view
  const pair = comparisonIn(view)
  if (!pair) return null
  const before = mention.from < pair.than.from
  if (before && mention.from < pair.opener.from && pair.opener.from - mention.to > 4) return null
  if (!before && wordsBetween(view, pair.than.to, mention.from) > 3) return null
  // "andere X dan": the X there is, is not wanted.
  if (pair.opener.words.startsWith('ander') && mention.from < pair.opener.to) return null
  if (before && pair.opener.words.startsWith('ander'))
    return { attitude: -1, function: 'demand', cues: [`${pair.opener.words} dan`] }
  const preferred = before === (pair.opener.group === 'rather')
  return { attitude: preferred ? 1 : -1, cues: [`${pair.opener.words} ${pair.than.words}`] }
}

function wordsBetween(view: View, from: number, to: number): number {
  return view.reading.sentence.tokens.slice(from, to).filter((token) => token.kind !== 'punctuation').length
}

// "niet X maar Y": what comes instead is wanted; that X is turned away is the work of the negation.
function notBut(view: View): Finding | null {
  const { clauses } = view.reading
  const before = clauses[clauses.indexOf(view.clause) - 1]
  if (view.clause.role !== 'contrast' || !before) return null
  const [not] = hitsIn(view, ['negation'], before)
  if (!not || before.to - not.to > 6) return null
  return { attitude: 1, cues: [`${not.words} maar`] }
}

// "zonder A en met B": B is what comes instead.
function butWith(view: View): Finding | null {
  const { tokens } = view.reading.sentence
  const before = tokens.slice(view.clause.from, view.mention.from).map((token) => token.norm)
  const instead = before.lastIndexOf('met')
  const without = before.lastIndexOf('zonder')
  if (without < 0 || instead < without || !/^(en|maar|wel)$/.test(before[instead - 1] ?? '')) return null
  return { attitude: 1, function: 'demand', cues: ['zonder met'] }
}

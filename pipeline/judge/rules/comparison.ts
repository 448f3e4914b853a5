import { comparisonIn, hitsIn } from '../scope.ts'
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
    { text: 'Naast preventie investeren wij in vroegsignalering.', term: 'preventie', applies: false },
  ],
  apply: (view) => insteadOf(view) ?? thanSide(view) ?? notBut(view),
}

function insteadOf(view: View): Finding | null {
  const { mention } = view
  const hit = hitsIn(view, ['instead-of']).find(
    (one) => one.from < mention.from && mention.from - one.to <= 6,
  )
  return hit ? { attitude: -1, function: 'demand', cues: [hit.words] } : null
}

function thanSide(view: View): Finding | null {
  const { mention } = view
  const pair = comparisonIn(view)
  if (!pair) return null
  const before = mention.to <= pair.than.from
  if (before && mention.from < pair.opener.from && pair.opener.from - mention.to > 4) return null
  if (!before && mention.from - pair.than.to > 6) return null
  const preferred = before === (pair.opener.group === 'rather')
  return { attitude: preferred ? 1 : -1, cues: [`${pair.opener.words} ${pair.than.words}`] }
}

// "niet X maar Y": what comes instead is wanted; that X is turned away is the work of the negation.
function notBut(view: View): Finding | null {
  const { clauses } = view.reading
  const before = clauses[clauses.indexOf(view.clause) - 1]
  if (view.clause.role !== 'contrast' || !before) return null
  const [not] = hitsIn(view, ['negation'], before)
  if (!not || not.from > before.from + 1 || before.to - not.to > 8) return null
  return { attitude: 1, cues: [`${not.words} maar`] }
}

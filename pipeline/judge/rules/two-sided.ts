import type { Clause, Finding, Hit, JudgeRule, View } from '../types.ts'
import { effect } from './effect.ts'
import { evaluation } from './evaluation.ts'

export const twoSided: JudgeRule = {
  id: 'two-sided',
  summary: 'What is good about it, and behind "maar" what is wrong with it, make the position mixed.',
  examples: [
    {
      text: 'Vergunningen geven bewoners rust, maar jagen bezoekers weg.',
      term: 'Vergunningen',
      stance: 'mixed',
    },
    {
      text: 'Vergunningen zijn verstandig in het centrum, maar onzinnig in het buitengebied.',
      term: 'Vergunningen',
      stance: 'mixed',
    },
    {
      text: 'Vergunningen zijn nodig, maar het college treuzelt.',
      term: 'Vergunningen',
      stance: 'agree',
      applies: false,
      why: 'what follows is said of somebody else',
    },
    {
      text: 'Vergunningen zijn nodig, maar worden niet verleend.',
      term: 'Vergunningen',
      stance: 'agree',
      applies: false,
      why: 'what is not done for it is missed',
    },
    { text: 'Vergunningen zijn duur, maar nodig.', term: 'Vergunningen', applies: false },
  ],
  apply: (view) => {
    const { reading, clause } = view
    const next = reading.clauses[reading.clauses.indexOf(clause) + 1]
    if (next?.role !== 'contrast' || clause.role === 'contrast' || !goesOn(view, next)) return null
    const against = reading.hits.find(
      (hit) => hit.from > next.from && hit.to <= next.to && AGAINST.has(hit.group),
    )
    if (!against || isMissed(view, next, against) || !isPraised(view)) return null
    return {
      mixed: true,
      function: 'condition',
      cues: [`${reading.sentence.tokens[next.from]!.norm} ${against.words}`],
    }
  },
}

const AGAINST: ReadonlySet<Hit['group']> = new Set(['reject', 'harm', 'harms', 'trouble', 'negation'])

// "maar wordt niet betaald"
function isMissed({ reading: { sentence } }: View, { from }: Clause, against: Hit): boolean {
  const verb = sentence.tokens[from + 1]?.norm ?? ''
  return (
    against.group === 'negation' && /^(wordt|worden|krijgt|krijgen|komt|komen|gebeurt|gebeuren)$/.test(verb)
  )
}

function isPraised(view: View): boolean {
  const found: (Finding | null)[] = [evaluation.apply(view), effect.apply(view)]
  return found.some((finding) => finding?.attitude === 1 && finding.function !== 'problem')
}

/** No subject of its own behind "maar": the clause goes on about the same thing. */
function goesOn({ reading: { sentence } }: View, { from }: Clause): boolean {
  const next = sentence.tokens[from + 1]
  if (next?.kind !== 'word') return false
  return !/^(de|het|een|die|dit|dat|deze|er|wij|we|ik|je|zij|ze|men|ons|onze|hun|daar|hier|dan|in|op|met|voor|bij|door|als|veel|alle)$/.test(
    next.norm,
  )
}

import type { StatementFunction } from '../../result.ts'
import { chainOf } from '../read.ts'
import { cuesIn, distance } from '../scope.ts'
import type { JudgeRule, View } from '../types.ts'

const FORMS = ['demand', 'practice', 'problem'] as const

export const form: JudgeRule = {
  id: 'form',
  summary: 'Asking, doing and complaining have their own words; the question decides between them.',
  examples: [
    { text: 'De regeldruk moet omlaag.', term: 'regeldruk', pole: '-', stance: 'agree', function: 'demand' },
    { text: 'Wij werken momenteel samen met scholen.', term: 'samen', function: 'practice' },
    { text: 'Scholen in de buurt.', term: 'Scholen', applies: false },
  ],
  apply: (view) => {
    const found = chainOf(view.reading, view.clause).flatMap((clause) => cuesIn(view, FORMS, clause))
    if (found.length === 0) return null
    const asked = view.question?.asks
    const fitting = found.filter((hit) => hit.group === asked)
    const [nearest] = (fitting.length > 0 ? fitting : found).toSorted(
      (a, b) => distance(view, a) - distance(view, b),
    )
    return { function: nearest!.group as StatementFunction, cues: [nearest!.words] }
  },
}

export function hasForm(view: View): boolean {
  return cuesIn(view, FORMS).length > 0
}

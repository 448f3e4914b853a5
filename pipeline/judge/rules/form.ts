import type { StatementFunction } from '../../result.ts'
import { calledFor } from '../calls.ts'
import { chainOf } from '../read.ts'
import { cuesIn, distance } from '../scope.ts'
import type { Hit, JudgeRule } from '../types.ts'

const FORMS = ['demand', 'practice', 'already', 'problem'] as const

export const form: JudgeRule = {
  id: 'form',
  summary:
    'Asking, doing and complaining have their own words; what was asked decides, unless the words are outright.',
  examples: [
    { text: 'De regeldruk moet omlaag.', term: 'regeldruk', pole: '-', stance: 'agree', function: 'demand' },
    { text: 'Wij werken momenteel samen met scholen.', term: 'samen', function: 'practice' },
    { text: 'Scholen in de buurt.', term: 'Scholen', applies: false },
  ],
  apply: (view) => {
    const chain = chainOf(view.reading, view.clause)
    const must = chain.flatMap((clause) => cuesIn(view, ['must'], clause))[0]
    if (must) return { function: 'demand', cues: [must.words] }
    const found = chain.flatMap((clause) => cuesIn(view, FORMS, clause))
    const [nearest] = found.toSorted((a, b) => distance(view, a) - distance(view, b))
    if (!nearest) return null
    const call = calledFor(view)
    if (call === null) return { function: functionOf(nearest), cues: [nearest.words] }
    const fitting = found.find((hit) => functionOf(hit) === call)
    return fitting ? { function: call, cues: [fitting.words] } : null
  },
}

function functionOf({ group }: Hit): StatementFunction {
  return group === 'already' ? 'practice' : (group as StatementFunction)
}

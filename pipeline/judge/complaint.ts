/** Clauses that complain of a good thing going badly: they support it, and a bad word more does not turn that. */
import { cuesIn, distance, governing, hitsIn } from './scope.ts'
import type { View } from './types.ts'
import { ownSubject } from './voice.ts'

/** True when the clause complains of the mention by itself: too little, too much, in the way, undone by others. */
export function complains(view: View): boolean {
  if (cuesIn(view, ['lack', 'excess', 'harm', 'deficit']).some((hit) => distance(view, hit) <= 12))
    return true
  return governing(view, ['more', 'less', 'tackle', 'trend'])?.group === 'less' && isUndoneByOther(view)
}

/** "een systeem dat samenwerking tegengaat": somebody else takes away a good thing. */
export function isUndoneByOther(view: View): boolean {
  return (
    view.mention.pole !== '-' &&
    view.clause.role === 'relative' &&
    ownSubject(view) === null &&
    hitsIn(view, ['demand', 'must']).length === 0
  )
}

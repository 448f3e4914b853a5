import { hitsIn } from '../scope.ts'
import type { Clause, JudgeRule, View } from '../types.ts'
import { change } from './change.ts'
import { evaluation } from './evaluation.ts'
import { harm } from './harm.ts'
import { lack } from './lack.ts'
import { negation } from './negation.ts'

export const concession: JudgeRule = {
  id: 'concession',
  summary:
    'What is granted of a thing ("weliswaar …, maar het …") gives way to what is said of it in the main clause.',
  examples: [
    {
      text: 'Aanbesteden is weliswaar goedkoop en goed, maar het werkt niet.',
      term: 'Aanbesteden',
      stance: 'disagree',
    },
    {
      text: 'Hoewel een lumpsum risico’s heeft, zijn wij er blij mee.',
      term: 'lumpsum',
      stance: 'agree',
    },
    {
      text: 'Een lumpsum is goed, maar het is schadelijk voor kleine aanbieders.',
      term: 'lumpsum',
      stance: 'mixed',
      why: 'both are said, neither is only granted',
    },
    { text: 'Een lumpsum is goed, maar wij hebben haast.', term: 'lumpsum', applies: false },
  ],
  apply: (view) => {
    const behind = answering(view)
    if (behind === null) return null
    const granted = signOf(view)
    const counts = signOf({
      ...view,
      mention: { ...view.mention, from: behind.at, to: behind.at + 1 },
      clause: behind.clause,
    })
    if (counts === null || granted === counts) return null
    const cues = [view.reading.sentence.tokens[behind.clause.from]!.norm]
    const onlyGranted = view.clause.role === 'concession' || hitsIn(view, ['concession']).length > 0
    if (!onlyGranted) return granted === null ? null : { mixed: true, cues }
    // The product with what is granted must come to what counts.
    return { attitude: granted === -1 ? -1 : counts, cues }
  },
}

/** The clause that comes back to the mention with a pronoun, and where the pronoun stands. */
function answering(view: View): { readonly clause: Clause; readonly at: number } | null {
  const { clauses, sentence } = view.reading
  const next = clauses[clauses.indexOf(view.clause) + 1]
  if (!next || !(next.role === 'contrast' || view.clause.role === 'concession')) return null
  const at = sentence.tokens.findIndex(
    ({ norm }, index) =>
      index >= next.from &&
      index < next.from + 5 &&
      /^(het|dat|dit|deze|die|daar|er|ermee|ertegen|ervoor)$/.test(norm),
  )
  const following = sentence.tokens[at + 1]?.norm ?? ''
  // "het plan" is no pronoun, "het werkt" is.
  const bound = /^(het|dat|dit|deze|die)$/.test(sentence.tokens[at]?.norm ?? '')
  return at < 0 || at >= next.to || (bound && !VERB.test(following)) ? null : { clause: next, at }
}

const VERB =
  /^(is|zijn|was|werkt|werken|helpt|helpen|heeft|hebben|kost|kosten|leidt|leiden|moet|moeten|kan|kunnen|levert|blijft|wordt|worden|gaat|lost|maakt)$/

function signOf(view: View): 1 | -1 | null {
  const signs = [lack, harm, change, evaluation, negation].flatMap((rule) => rule.apply(view)?.attitude ?? [])
  return signs.length === 0 ? null : signs.reduce<number>((a, b) => a * b, 1) > 0 ? 1 : -1
}

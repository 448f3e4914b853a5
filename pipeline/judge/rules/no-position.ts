import { chainOf } from '../read.ts'
import { cuesIn } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const noPosition: JudgeRule = {
  id: 'no-position',
  summary: 'Who says that he takes no position, or only tells what is spoken of, mentions it.',
  examples: [
    { text: 'Wij spreken ons niet uit over de aanbesteding.', term: 'aanbesteding', stance: 'mention' },
    { text: 'In deze brief informeren wij u over de aanbesteding.', term: 'aanbesteding', stance: 'mention' },
    { text: 'Wij zijn tegen de aanbesteding.', term: 'aanbesteding', applies: false },
  ],
  apply: (view) => {
    const hit = chainOf(view.reading, view.clause)
      .flatMap((clause) => cuesIn(view, ['no-position'], clause))
      .find((one) => one.from < view.mention.from)
    return hit ? { idle: true, cues: [hit.words] } : null
  },
}

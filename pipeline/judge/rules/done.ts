import { calledFor } from '../calls.ts'
import { participleIn } from '../voice.ts'
import type { JudgeRule } from '../types.ts'

export const done: JudgeRule = {
  id: 'done',
  summary: 'What is told as done ("is verlegd", "hebben opgezet") is practice, also in a programme.',
  examples: [
    {
      text: 'De focus is verlegd naar preventie.',
      term: 'preventie',
      kind: 'verkiezingsprogramma',
      function: 'practice',
    },
    {
      text: 'In elke school is dan preventie georganiseerd.',
      term: 'preventie',
      asks: 'demand',
      function: 'demand',
    },
    { text: 'De focus ligt op preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const words = participleIn(view, /^(is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden)$/)
    if (words === null) return null
    return { function: calledFor(view) === 'demand' ? 'demand' : 'practice', cues: [words] }
  },
}

import { effectOf } from '../scope.ts'
import type { JudgeRule } from '../types.ts'

export const effect: JudgeRule = {
  id: 'effect',
  summary: 'A thing is judged by what comes of it: trouble speaks against it, less trouble for it.',
  examples: [
    {
      text: 'De lumpsum heeft geleid tot lange wachttijden.',
      term: 'lumpsum',
      stance: 'disagree',
      function: 'problem',
    },
    { text: 'De lumpsum leidt tot minder bureaucratie.', term: 'lumpsum', stance: 'agree' },
    {
      text: 'Marktwerking zorgt voor versnippering.',
      term: 'Marktwerking',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Dat leidt tot een lumpsum.',
      term: 'lumpsum',
      applies: false,
      why: 'it is what comes of something else',
    },
  ],
  apply: (view) => {
    const hit = effectOf(view)
    if (!hit) return null
    const behind = view.reading.hits.filter((one) => one.from >= hit.to && one.from < view.clause.to)
    const trouble = behind.find((one) => TROUBLE.has(one.group))
    if (!trouble) return null
    const less = behind.some((one) => one.group === 'less' && one.to <= trouble.from)
    const cues = [hit.words, trouble.words]
    return less ? { attitude: 1, cues } : { attitude: -1, function: 'problem', cues }
  },
}

const TROUBLE = new Set(['loaded', 'deficit', 'lack', 'excess'])

import { wordsOfClause } from '../scope.ts'
import type { Clause, JudgeRule, View } from '../types.ts'

export const condition: JudgeRule = {
  id: 'condition',
  summary:
    'Support that depends on a condition is conditional; what the condition asks for is itself supported.',
  examples: [
    {
      text: 'Wij steunen de lumpsum, mits er geld bij komt.',
      term: 'lumpsum',
      stance: 'mixed',
      function: 'condition',
      condition: 'mits er geld bij komt',
    },
    {
      text: 'Hulp op school kan, mits de school daar zelf om vraagt.',
      term: 'Hulp',
      stance: 'mixed',
      condition: 'mits de school daar zelf om vraagt',
    },
    {
      text: 'Tenzij het personeel ontbreekt, kiezen wij voor preventie.',
      term: 'preventie',
      stance: 'mixed',
      condition: 'Tenzij het personeel ontbreekt',
    },
    {
      text: 'De nieuwe wijkteams kunnen starten, mits er goede samenwerking is.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'condition',
      condition: 'mits er goede samenwerking is',
    },
    {
      text: 'Aanbesteden is alleen zinvol als de gemeente de markt kent.',
      term: 'Aanbesteden',
      stance: 'mixed',
    },
    { text: 'Wij steunen de lumpsum.', term: 'lumpsum', applies: false, why: 'no condition named' },
    {
      text: 'Het wijkteam houdt de regie zolang dat nodig is.',
      term: 'regie',
      applies: false,
      why: 'how long, not on which condition',
    },
  ],
  apply: (view) => {
    const clause = view.reading.clauses.find((one) => one.role === 'condition')
    if (!clause) return null
    const opener = view.reading.hits.find((hit) => hit.group === 'condition' && hit.from === clause.from)
    const cues = opener ? [opener.words] : []
    const words = wordsOfClause(view.reading.sentence, whole(view, clause))
    if (isDuration(view, clause)) return null
    return view.clause === clause
      ? { function: 'condition', attitude: 1, condition: words, cues }
      : { mixed: true, function: 'condition', condition: words, cues }
  },
}

/** The condition with what hangs on it: "mits er geld komt om …". */
function whole({ reading: { clauses } }: View, clause: Clause): Clause {
  const behind = clauses.slice(clauses.indexOf(clause) + 1)
  const first = behind.findIndex(({ role }) => !['purpose', 'content', 'relative'].includes(role))
  const last = (first < 0 ? behind : behind.slice(0, first)).at(-1)
  return last ? { ...clause, to: last.to } : clause
}

// "zolang dat nodig is", "zolang nodig": for how long something is done.
function isDuration({ reading }: View, clause: Clause): boolean {
  const [first, ...rest] = reading.sentence.tokens.slice(clause.from, clause.from + 4).map(({ norm }) => norm)
  return first === 'zolang' && rest.includes('nodig')
}

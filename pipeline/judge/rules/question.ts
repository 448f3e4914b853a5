import type { Finding, JudgeRule, Reading, View } from '../types.ts'

export const question: JudgeRule = {
  id: 'question',
  summary: 'A question takes no position by itself; in an answer it may hint at one.',
  examples: [
    {
      text: 'Hoe kan preventie hier een bijdrage aan leveren?',
      term: 'preventie',
      kind: 'uitvraag',
      stance: 'mention',
    },
    { text: 'Wat levert de aanbesteding op?', term: 'aanbesteding', kind: 'vragen', stance: 'mention' },
    {
      text: 'Moet er een aanbesteding komen?',
      next: 'Wij vinden van niet.',
      term: 'aanbesteding',
      kind: 'notitie',
      stance: 'disagree',
    },
    {
      text: 'Is aanbesteding dan nodig?',
      next: 'Jazeker, anders wordt het duur.',
      term: 'aanbesteding',
      stance: 'agree',
    },
    {
      text: 'Verkeersdrempels?',
      next: 'Daar zit werkelijk niemand op te wachten.',
      term: 'Verkeersdrempels',
      stance: 'disagree',
    },
    { text: 'Preventie levert veel op.', term: 'Preventie', applies: false },
  ],
  apply: (view) => {
    const last = view.reading.sentence.tokens.findLast((token) => !/^["'”’)]$/.test(token.text))
    if (last?.text !== '?') return null
    const reply = replyIn(view.next) ?? verdictIn(view)
    if (reply !== null) return reply
    const asks = view.kind === 'uitvraag' || view.kind === 'vragen'
    return asks ? { idle: true, cues: [] } : { sure: 0.6, cues: [] }
  },
}

const NO = /^(nee|neen|geenszins|allerminst|integendeel)$/
const YES = /^(ja|jazeker|zeker|uiteraard|absoluut|vanzelfsprekend)$/

/** Who asks and answers in one breath says what he thinks: "Moet dat? Wij vinden van niet." */
function replyIn(next: Reading | null): Finding | null {
  const [first, ...rest] = (next?.sentence.tokens ?? []).filter(({ kind }) => kind === 'word')
  if (!first) return null
  const opening = [first, ...rest.slice(0, 5)].map(({ norm }) => norm)
  const against = NO.test(first.norm) || /\bvan niet\b/.test(opening.join(' '))
  const inFavour = YES.test(first.norm) || /\bvan wel\b/.test(opening.join(' '))
  if (against === inFavour) return null
  return { attitude: against ? -1 : 1, alone: true, function: 'demand', cues: opening.slice(0, 4) }
}

const SHORT = 5

/** "Drempels? Daar zit niemand op te wachten.": a thing named as a question, and the verdict on it. */
function verdictIn({ reading, next }: View): Finding | null {
  const words = reading.sentence.tokens.filter(({ kind }) => kind === 'word')
  if (next === null || words.length > SHORT) return null
  const against = next.hits.find(({ group }) => group === 'reject')
  const inFavour = next.hits.find(({ group }) => group === 'support' || group === 'approve')
  const found = against ?? inFavour
  if (!found || (against && inFavour)) return null
  const turned = next.hits.some(({ group, to }) => group === 'negation' && to <= found.from)
  return {
    attitude: (found === against) === turned ? 1 : -1,
    alone: true,
    function: 'demand',
    cues: [found.words],
  }
}

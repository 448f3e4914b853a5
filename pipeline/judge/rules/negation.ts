import { chainOf } from '../read.ts'
import { cuesIn, governing, isLoaded } from '../scope.ts'
import type { Hit, JudgeRule, View } from '../types.ts'

const REACH = 4
const JUDGING = ['approve', 'support', 'reject'] as const

export const negation: JudgeRule = {
  id: 'negation',
  summary:
    'A negation turns the attitude when it stands before the mention or before the cue that governs it.',
  examples: [
    { text: 'Wij zijn geen voorstander van marktwerking.', term: 'marktwerking', pole: '-', stance: 'agree' },
    { text: 'Wij willen geen open house.', term: 'open house', pole: '-', stance: 'agree' },
    { text: 'Aanbesteden is niet effectief.', term: 'Aanbesteden', stance: 'disagree' },
    { text: 'Wij stoppen niet met preventie.', term: 'preventie', stance: 'agree' },
    {
      text: 'Wij willen dat een kind niet verhuist en steeds een andere hulpverlener krijgt.',
      term: 'andere hulpverlener',
      pole: '-',
      stance: 'agree',
    },
    {
      text: 'Wij zijn er geen voorstander van om te gaan aanbesteden.',
      term: 'aanbesteden',
      stance: 'disagree',
    },
    {
      text: 'Wat nu gebeurt is geen samenwerking.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'problem',
    },
    { text: 'Een vergunning willen wij niet.', term: 'vergunning', stance: 'disagree' },
    {
      text: 'Wij vragen de raad geen vergunningen meer uit te geven.',
      term: 'vergunningen',
      stance: 'disagree',
    },
    { text: 'Stel de preventie niet langer uit.', term: 'preventie', stance: 'agree' },
    {
      text: 'Wij willen dat niemand wordt doorgestuurd en niet wacht door gebrek aan samenwerking.',
      term: 'samenwerking',
      stance: 'agree',
      applies: false,
    },
    { text: 'Het gaat niet alleen om preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    const [own, ...above] = chainOf(view.reading, view.clause)
    const turning = [
      ...cuesIn(view, ['negation'], own).filter((hit) => turns(view, hit)),
      // "wij zijn er geen voorstander van om …": the negation of the judgement above.
      ...above.flatMap((clause) =>
        cuesIn(view, ['negation'], clause).filter((hit) => stands(view, hit, cuesIn(view, JUDGING, clause))),
      ),
    ]
    if (turning.length === 0) return null
    // "neemt het probleem niet weg": the trouble stays, which is the complaint.
    if (view.mention.pole === '+' && isLoaded(view) && governing(view, ['less', 'tackle']) !== null)
      return { function: 'problem', cues: turning.map((hit) => hit.words) }
    const cues = turning.map((hit) => hit.words)
    if (view.mention.pole === '+' && turning.length === 1 && isNoSuchThing(view, turning[0]!))
      return { attitude: 1, function: 'problem', cues }
    return { attitude: turning.length % 2 === 1 ? -1 : 1, cues }
  },
}

function turns(view: View, negation: Hit): boolean {
  // "wij willen dat … niet meer A en B": the negation holds for the whole wish.
  // A lack that is wished away stays a lack.
  if (view.clause.role === 'content' && negation.from < view.mention.from && wished(view))
    return governing(view, ['lack']) === null
  // "geen X meer"
  const { from, to } = view.mention
  if (negation.from < from && from - negation.from <= 2 && negation.to >= to) return true
  if (isFronted(view, negation)) return true
  const cues = cuesIn(view, [...JUDGING, 'more', 'less', 'tackle', 'lack', 'excess'])
  // "stel het niet uit": inside a verb in two parts.
  if (cues.some((cue) => cue.from < negation.from && negation.to < cue.to)) return true
  return stands(view, negation, cues) || reaches(view, negation, view.mention.from)
}

// "Regie voeren kan een wijkteam niet.", "Een vergunning willen wij niet."
function isFronted({ reading: { sentence }, mention, clause }: View, negation: Hit): boolean {
  const { tokens } = sentence
  const next = tokens[negation.to]
  return (
    negation.words === 'niet' &&
    mention.from - clause.from <= 2 &&
    negation.from > mention.to &&
    (next === undefined || next.kind === 'punctuation') &&
    /^(kan|kunnen|wil|willen|moet|moeten|mag|mogen|doen|doet|steunt|steunen|hoeft|hoeven)$/.test(
      tokens[mention.to]?.norm ?? '',
    )
  )
}

const stands = (view: View, negation: Hit, cues: readonly Hit[]): boolean =>
  cues.some((cue) => reaches(view, negation, cue.from))

function reaches(view: View, negation: Hit, target: number): boolean {
  if (target < negation.to || target - negation.to > REACH) return false
  const between = view.reading.sentence.tokens.slice(negation.to, target)
  return !between.some((token) => /^(,|en|maar|of)$/.test(token.norm))
}

function wished(view: View): boolean {
  const [, above] = chainOf(view.reading, view.clause)
  return above !== undefined && cuesIn(view, ['must', 'demand'], above).length > 0
}

// "dit is geen samenwerking" misses it.
function isNoSuchThing(view: View, negation: Hit): boolean {
  const before = view.reading.sentence.tokens[negation.from - 1]
  return negation.to === view.mention.from && /^(is|zijn|was|waren)$/.test(before?.norm ?? '')
}

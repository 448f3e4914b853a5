import { clauseAt } from '../read.ts'
import type { Clause, Finding, Hit, JudgeRule, Reading, View } from '../types.ts'
import { isLoaded } from '../scope.ts'
import { ownSubject } from '../voice.ts'
import { change } from './change.ts'
import { condition } from './condition.ts'
import { doubt } from './doubt.ts'
import { evaluation } from './evaluation.ts'
import { harm } from './harm.ts'
import { lack } from './lack.ts'
import { negation } from './negation.ts'

/** The rules that tell what a clause thinks of what it names. */
const ATTITUDES: readonly JudgeRule[] = [condition, doubt, lack, harm, change, evaluation, negation]

export const echo: JudgeRule = {
  id: 'echo',
  summary:
    'A pronoun that opens the next sentence stands for what was just named: what is said of it counts.',
  examples: [
    {
      text: 'Vergunningen raken vooral kleine ondernemers.',
      term: 'Vergunningen',
      next: 'Wij zijn daar geen voorstander van.',
      stance: 'disagree',
    },
    {
      text: 'Straks geldt overal een vergunning.',
      term: 'vergunning',
      next: 'Dat vinden wij een goede stap.',
      stance: 'agree',
    },
    {
      text: 'Het college voert overal een vergunning in.',
      term: 'vergunning',
      next: 'Wij vinden dat onverantwoord.',
      stance: 'disagree',
    },
    {
      text: 'In Oosterga geldt al een vergunning.',
      term: 'vergunning',
      next: 'Wij willen dit ook in onze gemeente.',
      stance: 'agree',
    },
    {
      text: 'Straks geldt overal een vergunning.',
      term: 'vergunning',
      next: 'Dat plein vinden wij mooi.',
      applies: false,
      why: 'the pronoun goes with its own noun',
    },
    {
      text: 'Wij pleiten voor een vergunning.',
      term: 'vergunning',
      next: 'Dat vinden wij goed voor de buurt.',
      applies: false,
      why: 'the sentence says itself what it thinks',
    },
  ],
  apply: (view) => {
    if (view.next === null) return null
    if (view.mention.pole === '-' && isLoaded(view)) return null
    // What somebody else does is judged by the own voice behind it.
    const verdict = ownSubject(view) === null ? verdictOn(view.next) : null
    if (verdict !== null) return verdict
    if (findingsOf(view).length > 0) return null
    const wish = wishIn(view.next)
    if (wish !== null) return { attitude: 1, function: 'demand', sure: 0.85, cues: [wish] }
    const at = pronounIn(view.next)
    if (at === null) return null
    return said(view.next, clauseAt(view.next, at))
  },
}

/** What the clause with the pronoun thinks, in outright words; mere praise or blame may be of something else. */
function said({ hits }: Reading, clause: Clause): Finding | null {
  const here = hits.filter(({ from }) => from >= clause.from && from < clause.to)
  const of = (group: string): Hit | undefined => here.find((hit) => hit.group === group)
  const against = of('no')
  const inFavour = of('yes')
  const found = against ?? inFavour
  // "Hier mag niet op worden bezuinigd" says something of the saving: only the own voice speaks of what it points at.
  if (!found || of('own') === undefined) return null
  const turned = !against && of('negation') !== undefined
  const condition = hits.some(({ group }) => group === 'condition')
  return {
    ...(condition ? { mixed: true } : { attitude: against || turned ? -1 : 1 }),
    sure: 0.85,
    cues: [found.words],
  }
}

const findingsOf = (view: View): Finding[] =>
  ATTITUDES.flatMap((rule) => {
    const finding = rule.apply(view)
    return finding && (finding.attitude !== undefined || finding.mixed) ? [finding] : []
  })

/** "Wij vinden dat onverantwoord.", "Dat noemen wij verstandig." */
function verdictOn({ sentence, hits }: Reading): Finding | null {
  const words = sentence.tokens.map(({ norm }) => norm)
  if (!VERDICT.test(words.slice(0, 4).join(' '))) return null
  // Right behind "dat": "wij vinden dat elk kind kansen verdient" says something else.
  const found = hits.find(
    ({ group, from }) =>
      (group === 'reject' || group === 'approve') &&
      from >= 3 &&
      words
        .slice(3, from)
        .every((word) => /^(een|geen|niet|zeer|heel|erg|echt|ook|bepaald|ronduit|volstrekt)$/.test(word)),
  )
  if (!found) return null
  const turned = hits.some(({ group, to }) => group === 'negation' && to <= found.from)
  const against = (found.group === 'reject') !== turned
  return {
    attitude: against ? -1 : 1,
    alone: true,
    ...(against ? { function: 'problem' as const } : {}),
    sure: 0.9,
    cues: [found.words],
  }
}

const VERDICT =
  /^(?:(?:wij|we|ik) (?:vinden|vind|achten|acht|noemen) (?:dat|dit)|(?:dat|dit) (?:vinden|vind|achten|acht|noemen) (?:wij|we|ik))\b/

/** "Wij willen dit voor de hele gemeente." */
function wishIn({ sentence }: Reading): string | null {
  const opening = sentence.tokens.slice(0, 4).map(({ norm }) => norm)
  return WISH.exec(opening.join(' '))?.[0] ?? null
}

const WISH =
  /^(?:dat|dit|zo|ook)? ?(?:wij|we|wil|willen|gunnen|zien) (?:wij|we|willen|gunnen|zien|wensen) (?:dit|zoiets|dat ook)\b/

const BOUND =
  /^(?:daar|hier|daarvan|daarvoor|daartegen|hiertegen|hiervoor|hiermee|daarmee|ervan|ervoor|ertegen)$/
const FREE = /^(?:dat|dit|die|deze)$/
const VERB =
  /^(?:is|zijn|was|lijkt|vinden|vindt|vind|willen|wil|steunen|steun|moet|moeten|kan|kunnen|mag|zou|achten|juichen|wijzen|onderschrijven|verwelkomen|werkt|helpt|gaat|leidt|heeft|betekent)$/

/** A pronoun among the first words that points back: "daar", or "dat" with its verb behind it. */
function pronounIn({ sentence }: Reading): number | null {
  const at = sentence.tokens
    .slice(0, 4)
    .findIndex(
      ({ norm }, index) =>
        BOUND.test(norm) || (index === 0 && FREE.test(norm) && VERB.test(sentence.tokens[1]?.norm ?? '')),
    )
  return at < 0 ? null : at
}

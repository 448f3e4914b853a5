import { outcomeOf } from '../outcome.ts'
import { cuesIn, governing, hitsIn } from '../scope.ts'
import type { Hit, JudgeRule, View } from '../types.ts'

export const harm: JudgeRule = {
  id: 'harm',
  summary: 'What hinders is criticised; what is hindered is worth having.',
  examples: [
    {
      text: 'De privacyregels belemmeren goede samenwerking.',
      term: 'privacyregels',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'De privacyregels belemmeren goede samenwerking.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'De aanbesteding staat in de weg.',
      term: 'aanbesteding',
      stance: 'disagree',
      function: 'problem',
    },
    {
      text: 'Er zijn regels die samenwerking belemmeren.',
      term: 'samenwerking',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'De aanbesteding gaat ten koste van vaste gezichten.',
      term: 'aanbesteding',
      stance: 'disagree',
      function: 'problem',
    },
    {
      text: 'Samenwerking verlicht de druk op het gezin.',
      term: 'Samenwerking',
      stance: 'agree',
      applies: false,
      why: 'what comes of it is told already',
    },
    { text: 'Wij zoeken samenwerking.', term: 'samenwerking', applies: false },
  ],
  apply: (view) => {
    const hit = cuesIn(view, ['harm'])[0] ?? (outcomeOf(view) === null ? behindIt(view) : undefined)
    // "beperkte hulp belemmert …": the lack harms, not the hulp.
    if (!hit || isAbsent(view, hit) || governing(view, ['lack']) !== null) return null
    // In "schotten die samenwerking belemmeren" the object stands before the verb.
    const behind = hit.from >= view.mention.to && !isObject(view, hit) && !THINGS.test(hit.words)
    const harms = view.mention.pole === '-' || behind
    return { attitude: harms ? -1 : 1, function: 'problem', cues: [hit.words] }
  },
}

// "zonder drempel": no harm is done.
function isAbsent(view: View, hit: Hit): boolean {
  const { tokens } = view.reading.sentence
  return [tokens[hit.from - 1], tokens[hit.from - 2]].some((token) =>
    /^(zonder|geen)$/.test(token?.norm ?? ''),
  )
}

// "X gaat ten koste van …": the preposition holds what suffers, the mention before it is what harms.
function behindIt(view: View): Hit | undefined {
  const { mention, reading } = view
  return hitsIn(view, ['harm']).find(
    (hit) =>
      hit.from >= mention.to &&
      hit.from - mention.to <= 3 &&
      !reading.sentence.tokens
        .slice(mention.to, hit.from)
        .some(({ kind, norm }) => kind === 'punctuation' || /^(en|of|maar)$/.test(norm)),
  )
}

// At the end of a clause with "dat" or "die" the verb has its object right before it.
function isObject(view: View, hit: Hit): boolean {
  if (view.clause.role === 'relative') return true
  const final = ['content', 'cause', 'result', 'case'].includes(view.clause.role)
  return final && hit.from - view.mention.to <= 1 && view.mention.from - view.clause.from >= 3
}

// "belemmering voor …": the thing named is what suffers.
const THINGS = /^(belemmering|hindernis|obstakel|knelpunt|drempel)/

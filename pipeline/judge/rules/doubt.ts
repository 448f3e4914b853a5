import { chainOf } from '../read.ts'
import { governing, hitsIn } from '../scope.ts'
import type { Clause, JudgeRule, View } from '../types.ts'

export const doubt: JudgeRule = {
  id: 'doubt',
  summary: 'A doubt or a reservation in the clause makes the position mixed.',
  examples: [
    {
      text: 'Wij vragen ons af of een vaste regierol werkt.',
      term: 'regierol',
      stance: 'mixed',
      function: 'condition',
    },
    { text: 'Lichte hulp is niet altijd de beste keuze.', term: 'Lichte hulp', stance: 'mixed' },
    {
      text: 'Het is de vraag of aanbesteding iets oplost.',
      term: 'aanbesteding',
      pole: '0',
      stance: 'mixed',
    },
    {
      text: 'Een contractering die past bij het werk en niet leidend is.',
      term: 'contractering',
      stance: 'mixed',
    },
    {
      text: 'Medicaliseren is niet altijd de beste keuze.',
      term: 'Medicaliseren',
      pole: '-',
      stance: 'agree',
      function: 'problem',
    },
    {
      text: 'Wij maken ons zorgen over de afbouw van de wijkteams.',
      term: 'wijkteams',
      stance: 'agree',
      function: 'problem',
    },
    { text: 'Niet iedereen heeft iets aan groepsaanbod.', term: 'groepsaanbod', stance: 'mixed' },
    { text: 'Wij investeren in preventie.', term: 'preventie', applies: false },
  ],
  apply: (view) => {
    for (const clause of [...chainOf(view.reading, view.clause), ...told(view)]) {
      const [hit] = hitsIn(view, ['doubt'], clause)
      // "zorgen over de afbouw van …": the worry is about the end of it.
      if (hit && WORRY.test(hit.words) && view.mention.pole !== '-' && isEnded(view))
        return { attitude: -1, function: 'problem', cues: [hit.words] }
      if (hit && view.mention.pole === '-' && /^(niet|zorg|bezorgd)/.test(hit.words) && !isEnded(view))
        return { attitude: -1, function: 'problem', cues: [hit.words] }
      if (hit) return { mixed: true, function: 'condition', cues: [hit.words] }
    }
    return null
  },
}

const WORRY = /^(zorg|bezorgd)/

// Doubting the end of a bad thing is a reservation; doubting the bad thing itself is not.
function isEnded(view: View): boolean {
  return governing(view, ['less', 'tackle']) !== null
}

/** The relative clauses right behind the mention, which tell more of it. */
function told(view: View): Clause[] {
  const { clauses } = view.reading
  const behind = clauses.slice(clauses.indexOf(view.clause) + 1)
  const end = behind.findIndex((clause) => clause.role !== 'relative')
  const told = behind.slice(0, end < 0 ? undefined : end)
  return told[0] !== undefined && told[0].from - view.mention.to <= 4 ? told : []
}

import type { Token } from '../../types.ts'
import type { JudgeRule, View } from '../types.ts'

export const imperative: JudgeRule = {
  id: 'imperative',
  summary: 'Who tells somebody to do a thing asks for it.',
  examples: [
    {
      text: 'Breng school en wijkteam aan één tafel.',
      term: 'wijkteam',
      stance: 'agree',
      function: 'demand',
    },
    { text: 'Betaal per traject.', term: 'per traject', pole: '-', stance: 'disagree', function: 'demand' },
    { text: 'Zorg dat er een vergunning komt.', term: 'vergunning', stance: 'agree', function: 'demand' },
    { text: 'Zorg in de buurt kost geld.', term: 'Zorg', applies: false },
    { text: 'Werkt het wijkteam goed?', term: 'wijkteam', applies: false },
    { text: 'Wij brengen school en wijkteam samen.', term: 'wijkteam', applies: false },
  ],
  apply: (view) => {
    const verb = commandIn(view)
    return verb === null ? null : { function: 'demand', cues: [verb.norm] }
  },
}

/** The verb stem that opens the main clause of the mention; null when none does. */
export function commandIn({ reading: { sentence, clauses }, clause }: View): Token | null {
  const opening =
    clause.role === 'content' || clause.role === 'purpose' ? clauses[clauses.indexOf(clause) - 1] : clause
  if (opening?.role !== 'main') return null
  const words = sentence.tokens.slice(opening.from).filter(({ kind }) => kind !== 'punctuation')
  const [first, next] = words
  if (!first || !next || sentence.tokens.at(-1)?.text === '?' || first.kind !== 'word') return null
  if (NOUNS.test(first.norm)) return /^(dat|ervoor)$/.test(next.norm) ? first : null
  return isStem(first) && !SUBJECTS.test(next.norm) ? first : null
}

const SUBJECTS = /^(wij|we|ik|je|jij|u|hij|zij|ze|het|er|men|dat|dit|is|zijn|wordt|in|van|op|bij)$/
// Stems that are nouns as well.
const NOUNS =
  /^(zorg|hulp|steun|werk|start|plan|stem|groei|bouw|inzet|aanpak|opvang|dank|vraag|antwoord|spel|sport|zit|regel|keuze|leer|woon|geloof|deel|rol|eis|wens|hoop|druk|last|schuld|straf|stop|ruil|handel|huur|koop|opbouw|afbouw|vorm|basis|taal|school|kern|loop|bel|kom)$/

// "breng", "investeer": a form of a verb without an ending.
function isStem({ norm, keys }: Token): boolean {
  return (
    norm.length > 2 &&
    !/(en|t|d|de|te)$/.test(norm) &&
    keys.some((key) => key !== norm && /en$/.test(key) && key.length > norm.length) &&
    !/^(een|geen|veel|meer|voor|door|over|onder|om|waar|maar|daar|hier|juist|samen|steeds|elk|ieder|vaak|soms|mijn|hun|ons|alle|beide)$/.test(
      norm,
    )
  )
}

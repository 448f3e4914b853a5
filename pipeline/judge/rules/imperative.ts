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
    { text: 'Help ouders aan een vergunning.', term: 'vergunning', stance: 'agree', function: 'demand' },
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
// Stems that are nouns as well, so not in the list below: only "zorg dat", "zorg ervoor" commands.
const NOUNS = /^(zorg|hulp|steun|werk|start|plan|groei|bouw|vraag|regel|leer|stop|deel)$/
const STEMS = new Set(
  `accepteer bedenk begin behandel behoed behoud bekijk bekostig beloon benoem benut bepaal beperk bescherm
  beschouw besluit besteed betaal betrek bezuinig bevorder bied bind blijf borg breid breng bundel centreer check
  combineer concentreer contracteer creeer dek denk doe doorbreek draag durf dwing erken experimenteer faciliteer
  financier gebruik geef geloof gooi grijp gun haal handhaaf help herken herstel herzie hou houd huisvest
  integreer intensiveer investeer keer kies kijk kom koop koppel laat leg lees let luister maak meet monitor neem
  normaliseer onderzoek ondersteun ontlast ontschot ontwikkel organiseer pak plaats prioriteer reken reserveer
  richt roep scherp schaal schaf schep schrap sla sluit snijd snoei span spreek spreid sta stap stel stimuleer
  stort stuur trek veranker verbeter verbied verbind verbreed verdeel verduidelijk verdubbel vereenvoudig
  verhelder verhoog verken verklein verkort verlaag verlicht vermijd verminder verplicht verruim verschuif
  versimpel versnel versterk versoepel vertrouw vervang verwelkom voer voeg volg voorkom voorzie vorm vul waardeer
  wees werf wijs zet zie zoek`.split(/\s+/),
)

// "breng", "investeer": a form of a verb without an ending.
const isStem = ({ norm }: Token): boolean => STEMS.has(norm)

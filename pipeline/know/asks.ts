/** What a question asks for, read from the form of its words. */
import type { QuestionInfo } from '../result.ts'

type Asks = QuestionInfo['asks']

/** In this order: the first form that fits decides. */
const FORMS: readonly { readonly asks: Asks; readonly pattern: RegExp }[] = [
  {
    // Two opposite poles in one question: what pleases and what hurts, what goes well and what does not.
    asks: 'both',
    pattern:
      /\b(?:blij|trots|energie|goed|positief|positieve|sterke?|kansen|voordelen|succes\w*|plussen|krachten?|mogelijkheden)\b.{0,60}(?:\ben\b|\bmaar\b|,).{0,50}\b(?:buikpijn|zorgen|wakker|minder goed|niet goed|beter|negatief|negatieve|zwakke?|bedreigingen|nadelen|knelpunten|belemmeringen|minnen|obstakels|risico\p{L}*|beperkingen|fout|mis)\b|\bvoor- en nadelen\b|\bwel en (?:wat )?niet\b/iu,
  },
  {
    asks: 'problem',
    pattern:
      /\b(?:obstakels?|knelpunt(?:en)?|belemmering(?:en)?|belemmert|hindernis(?:sen)?|barri[eè]res?|struikelblok(?:ken)?|pijnpunten|risico['’]?s|bedreigingen|buikpijn|tegenaan|zorgen over|gaat (?:er )?(?:mis|fout)|staat (?:\p{L}+ ){0,3}in de weg|uitdagingen (?:ziet|ervaart|heeft)|problemen (?:ziet|ervaart|heeft|komt)|(?:ervaart|ziet|signaleert) (?:u|uw organisatie|jullie) (?:\p{L}+ ){0,2}(?:problemen|uitdagingen|tekort\w*))\b/iu,
  },
  {
    // For or against: the question names a plan, and only the answer says whether it is welcome.
    asks: 'opinion',
    pattern:
      /^(?:(?:wat|hoe) (?:vindt|vind|denkt|denk) (?:u|uw \p{L}+|je|jullie) (?:van|over)|vindt (?:u|uw \p{L}+|jullie)(?! dat er)|hoe kijkt (?:u|uw organisatie|u als organisatie) (?:aan|naar)|hoe (?:beoordeelt|waardeert)|hoe staat (?:u|uw \p{L}+) tegenover|deelt u|steunt u|onderschrijft u|bent u (?:het|voor|tegen|van mening)|wat is uw (?:mening|oordeel|standpunt)|moet(?:en)?(?! er )|is het (?:wenselijk|goed|verstandig|nodig))(?!\p{L})/iu,
  },
  {
    // What ought to come: before practice, for "welke stappen kunnen wij zetten".
    asks: 'demand',
    pattern:
      /\b(?:wensen|wenst|zou(?:den)?|prioriteit(?:en)?|verbeter(?:en|ing|ingen|d)|aanbeveling(?:en)?|advies|adviseert|voorstel(?:len)?|stappen|(?:is|wat|heeft (?:u|uw organisatie)) (?:er )?nodig|nodig (?:is|om|voor|heeft)|kansen|oplossing(?:en)?|verwacht(?:ing|ingen)?|toekomst|idealiter|droom|behoefte|maatregelen|(?:zorgen|voorkomen|bereiken|maken) (?:we|wij)|kunnen (?:wij|we|gemeenten?|de raad|partijen)|moet(?:en)? (?:er |de |het |we |wij )|meegeven|leren)\b/iu,
  },
  {
    asks: 'practice',
    pattern:
      /\b(?:momenteel|huidige|op dit moment|voert|gebruikt|doet (?:u|uw)|biedt|hanteert|inzet|zet (?:u|uw)|pakt|gaat (?:u|uw organisatie)|gaan jullie|werkt (?:u|uw)|doen jullie|heeft (?:u|uw organisatie) (?:\p{L}+ ){0,4}(?:genomen|ontwikkeld|ingericht|georganiseerd)|dagelijkse praktijk|ervaring(?:en)?)\b/iu,
  },
]

/** Practice, demand, problem, both, a view, an opinion, or (a sentence that is no question) a proposition. */
export function asksOf(text: string): Asks {
  if (isProposition(text)) return 'proposition'
  return FORMS.find(({ pattern }) => pattern.test(text))?.asks ?? 'view'
}

const CLAIM =
  /(?<!\p{L})(?:moet(?:en)?|mag|mogen|dient|dienen|hoor(?:t|en)|is|zijn|wordt|worden|kan|kunnen|komt|komen|gaat|gaan|blijft|blijven|heeft|hebben|krijgt|krijgen|zou(?:den)?)(?!\p{L})/iu
const ASKING =
  /^(?:wat|welke?|wie|waar\p{L}*|hoe\p{L}*|wanneer|waarom|in hoeverre|op welke|van welke|met welke|aan welke|kunt|kan|bent|heeft|hebt|is|zijn|ziet|deelt|vindt|klopt|geef|noem|beschrijf|omschrijf|licht|graag|wilt|denkt|verdere|overige)(?!\p{L})/iu

/** A sentence to agree or disagree with: it claims something and asks nothing. */
export function isProposition(text: string): boolean {
  const plain = text.trim()
  return !plain.includes('?') && CLAIM.test(plain) && !ASKING.test(plain)
}

import type { Lang } from './report.ts'

/** Every fixed text that a reader sees, Dutch and English; quotes, themes and questions are data and stay as they are. */
const WORDS = {
  // stances, functions, modes
  agree: ['eens', 'agrees'],
  disagree: ['oneens', 'disagrees'],
  mixed: ['deels', 'partly'],
  mixedLong: ['deels (onder voorwaarden)', 'partly (on conditions)'],
  mention: ['noemt', 'mentions'],
  mentionLong: ['noemt, zonder standpunt', 'mentions, without a position'],
  silent: ['zwijgt', 'silent'],
  problem: ['probleem', 'problem'],
  demand: ['wens', 'wish'],
  practice: ['praktijk', 'practice'],
  condition: ['voorwaarde', 'condition'],
  fact: ['feit', 'fact'],
  own: ['eigen stem', 'own voice'],
  reported: ['weergave van anderen', 'reporting others'],
  'taken-over': ['overgenomen uit een ander antwoord', 'taken over from another answer'],
  // silence, coverage, fragility
  'not-asked': ['niet gevraagd', 'not asked'],
  skipped: ['overgeslagen', 'skipped'],
  'no-statement': ['geen uitspraak', 'no statement'],
  referred: ['verwijst', 'refers'],
  answered: ['beantwoord', 'answered'],
  'fragile-quote': ['één citaat', 'one quote'],
  'fragile-term': ['één term', 'one term'],
  'fragile-rule': ['één regel', 'one rule'],
  // verdicts over a theme
  agreed: ['eensgezind', 'agreed'],
  disputed: ['omstreden', 'disputed'],
  conditional: ['onder voorwaarden', 'on conditions'],
  single: ['één standpunt', 'one position'],
  unsaid: ['geen standpunten', 'no positions'],
  // kinds of document
  uitvraag: ['uitvraag', 'request'],
  notitie: ['notitie', 'note'],
  brief: ['brief', 'letter'],
  initiatiefvoorstel: ['initiatiefvoorstel', 'proposal by members'],
  motie: ['motie', 'motion'],
  vragen: ['vragen', 'questions'],
  verkiezingsprogramma: ['verkiezingsprogramma', 'party programme'],
  verslag: ['verslag', 'minutes'],
  onbekend: ['onbekend', 'unknown'],
  // headings of tables
  actor: ['Organisatie', 'Organisation'],
  theme: ['Thema', 'Theme'],
  proposition: ['Stelling', 'Proposition'],
  stance: ['Standpunt', 'Position'],
  function: ['Functie', 'Function'],
  mode: ['Stem', 'Voice'],
  quote: ['Citaat', 'Quote'],
  question: ['Vraag', 'Question'],
  document: ['Stuk', 'Document'],
  page: ['Pagina', 'Page'],
  confidence: ['Zekerheid', 'Confidence'],
  conditionHead: ['Voorwaarde', 'Condition'],
  why: ['Waarom', 'Why'],
  verdict: ['Oordeel', 'Verdict'],
  category: ['Categorie', 'Category'],
  unsure: ['onzeker', 'unsure'],
  agreementHead: ['Overeenstemming', 'Agreement'],
  conflictHead: ['Conflict', 'Conflict'],
  overlap: ['Gedeelde thema’s', 'Shared themes'],
  matrix: ['Matrix', 'Matrix'],
  coverage: ['Dekking', 'Coverage'],
  statements: ['Uitspraken', 'Statements'],
  method: ['Verantwoording', 'Method'],
  subject: ['Onderwerp', 'Subject'],
  explanation: ['Toelichting', 'Explanation'],
  questionText: ['Vraagtekst', 'Text of the question'],
  wordsUnit: ['woorden', 'words'],
  // method
  methodHow: ['Hoe dit overzicht is gemaakt', 'How this was made'],
  methodSteps: [
    'Elk stuk is op deze computer gelezen; geen woord ervan is verstuurd.\nElk stuk is verdeeld in passages per deelvraag. De afgedrukte vraag zelf telt voor niemand als standpunt.\nIn elke passage zijn de thema’s van het codeboek gezocht en is bepaald welk standpunt de organisatie inneemt over de stelling van het thema.\nEen standpunt in de matrix is de optelsom van die uitspraken: meer uitspraken van één organisatie over één thema in één passage tellen één keer.\nZwijgen telt niet als eens en niet als oneens. Wat een organisatie alleen van anderen weergeeft, telt niet als haar standpunt.\nDe indeling is door regels gemaakt, niet door een mens nagelezen. Lees de citaten na voordat u een cel gebruikt.',
    'Every document was read on this computer; no word of it was sent away.\nEvery document was cut into passages by sub-question. The printed question is nobody’s position.\nIn every passage the themes of the codebook were looked for, with the position that the organisation takes on the proposition of the theme.\nA position in the matrix is the sum of those statements: several statements of one organisation on one theme in one passage count once.\nSilence counts neither as agreement nor as disagreement. What an organisation only reports of others is not its position.\nThe coding was made by rules and not reviewed by a person. Read the quotes before you use a cell.',
  ],
  legend: ['Wat de tekens betekenen', 'What the signs mean'],
  agreeHelp: [
    'De organisatie onderschrijft de stelling: vraagt erom, doet het of prijst het.',
    'The organisation supports the proposition: asks for it, does it or praises it.',
  ],
  disagreeHelp: [
    'De organisatie wijst de stelling af of bepleit het tegendeel.',
    'The organisation rejects the proposition or argues for the opposite.',
  ],
  mixedHelp: [
    'De organisatie stelt een voorwaarde, twijfelt of spreekt zich twee kanten op uit.',
    'The organisation sets a condition, doubts or goes both ways.',
  ],
  mentionHelp: [
    'De organisatie noemt het thema zonder standpunt.',
    'The organisation mentions the theme without a position.',
  ],
  silentHelp: [
    'Er is niets over het thema gevonden. Dat is geen instemming en geen afwijzing.',
    'Nothing was found on the theme. That is neither agreement nor rejection.',
  ],
  documentsRead: ['Gelezen stukken', 'Documents read'],
  problemsHead: ['Meldingen bij het lezen', 'Problems met'],
  noProblems: ['Er zijn geen meldingen.', 'There are no problems.'],
  settings: ['Instellingen en versies', 'Settings and versions'],
  lexicon: ['Codeboek', 'Codebook'],
  codebook: ['Codeboek: thema’s en stellingen', 'Codebook: themes and propositions'],
  calibrationHead: ['Wat de zekerheid betekent', 'What confidence means'],
  calibrationHelp: [
    'Per klasse van zekerheid het deel van de uitspraken dat goed was op de referentiecodering. De referentiecodeurs waren taalmodellen, geen mensen.',
    'Per bin of confidence the share of statements that was right on the reference coding. The reference coders were language models, not people.',
  ],
  cannotSay: ['niet te zeggen', 'cannot say'],
} as const satisfies Record<string, readonly [string, string]>

/** The texts of one language, and which it is. */
export type Words = Readonly<Record<keyof typeof WORDS, string>> & { readonly lang: Lang }

/** The fixed texts in one language. */
export function wordsFor(lang: Lang): Words {
  const column = lang === 'nl' ? 0 : 1
  const texts = Object.fromEntries(Object.entries(WORDS).map(([key, pair]) => [key, pair[column]]))
  return { ...(texts as Record<keyof typeof WORDS, string>), lang }
}

/** Writes the dossier.yaml of `meerstemmig init`: every inference, with its ground, for a person to correct. */
import { stringify } from 'yaml'
import { ASKS } from './dossier-types.ts'

interface Found<T> {
  readonly value: T
  readonly ground: string
  readonly confidence: number
}

/** What was inferred; the shapes are those of the pipeline's Profile and Questionnaire. */
export interface DossierDraft {
  readonly title: string | null
  readonly codebook: string
  /** File of the questionnaire, or null. */
  readonly questionnaire: string | null
  readonly documents: readonly {
    readonly file: string
    readonly title: string | null
    readonly kind: Found<string>
    readonly actors: Found<readonly string[]>
    readonly date: Found<string | null>
  }[]
  readonly questions: readonly {
    readonly id: string
    readonly number: string
    readonly text: string
    readonly category: string | null
    readonly asks: string
  }[]
}

/** The text of a dossier.yaml that parseDossierYaml reads back to the same facts. */
export function writeDossierYaml(draft: DossierDraft): string {
  const main = draft.questions.find((question) => question.id === 'H')
  const lines = [
    '# Wat meerstemmig van dit dossier begrijpt. Verbeter wat niet klopt: wat hier staat gaat voor.',
    '# Achter elk gegeven staat waarop het rust en hoe zeker het is (0–1).',
    '# Haal een regel weg om het gegeven weer te laten afleiden.',
    '',
    field('titel', draft.title ?? 'Dossier'),
    `# Het stuk waarin de vragen staan${draft.questionnaire ? '' : ' (niet gevonden)'}.`,
    draft.questionnaire ? field('uitvraag', draft.questionnaire) : '# uitvraag: bestandsnaam',
    field('codeboek', draft.codebook),
    '',
    'stukken:',
    ...draft.documents.flatMap((document) => [
      `  - ${field('bestand', document.file)}`,
      `    ${field('soort', document.kind.value)}${why(document.kind)}`,
      ...(document.actors.value.length > 0
        ? [`    ${field('organisaties', document.actors.value)}${why(document.actors)}`]
        : [`    # organisaties: [naam]${why(document.actors, 'niet gevonden')}`]),
      document.date.value === null
        ? `    # datum: 2025-01-31${why(document.date, 'niet gevonden')}`
        : `    ${field('datum', document.date.value)}${why(document.date)}`,
    ]),
    '',
    '# Andere namen waaronder een organisatie voorkomt:',
    '# organisaties:',
    '#   - naam: Stichting Voorbeeld',
    '#     ook: [SV, De Stichting]',
    '',
    `# vraagt: ${Object.keys(ASKS).join(', ')}`,
    ...(main ? [field('hoofdvraag', main.text)] : []),
    ...(draft.questions.length > 0 ? ['vragen:'] : []),
    ...draft.questions
      // What one note asks itself (“<stuk>:<nummer>”) is found again there.
      .filter((question) => question !== main && !question.id.includes(':'))
      .flatMap((question) => [
        `  - nummer: ${JSON.stringify(question.number)}`,
        `    ${field('tekst', question.text)}`,
        ...(question.category === null ? [] : [`    ${field('categorie', question.category)}`]),
        `    vraagt: ${dutch(question.asks)}`,
      ]),
  ]
  return `${lines.join('\n')}\n`
}

// Flow style on one line, so that the comment with the ground can stand behind it.
const field = (key: string, value: string | readonly string[]): string =>
  `${key}: ${stringify(value, { lineWidth: 0, collectionStyle: 'flow', blockQuote: false }).trim()}`

const why = (found: Found<unknown>, prefix = ''): string =>
  ` # ${[prefix, oneLine(found.ground), found.confidence.toFixed(2)].filter(Boolean).join('; ')}`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const dutch = (asks: string): string =>
  Object.entries(ASKS).find(([, english]) => english === asks)?.[0] ?? 'visie'

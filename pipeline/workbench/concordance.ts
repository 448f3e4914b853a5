/** Keyword in context: where a theme or a term stands, by sentence, with what was and was not coded and why. */
import type { Document } from '../../corpus/document.ts'
import type { Codebook, Morphology } from '../../lexicons/types.ts'
import { compileCodebook, occurrences } from '../tag/index.ts'
import { codedThemes, pageOf, taggedSentences, type Lang } from './read.ts'

/**
 * coded: makes the theme; weak: not enough by itself; blocked: a condition (needs, unless) keeps it out;
 * open: no theme claims these words.
 */
export type ConcordanceStatus = 'coded' | 'weak' | 'blocked' | 'open'

export interface ConcordanceRow {
  readonly file: string
  readonly page: number | null
  /** UTF-16 offsets of the words in the text of the document. */
  readonly start: number
  readonly end: number
  readonly left: string
  readonly words: string
  readonly right: string
  readonly status: ConcordanceStatus
  /** Theme and term that claim the words; null when the query is a free term that no theme claims. */
  readonly theme: string | null
  readonly term: string
}

export interface ConcordanceInput {
  /** The id of a theme, or a term in the notation of the codebook. */
  readonly query: string
  readonly codebook: Codebook
  readonly documents: readonly Document[]
  readonly morphology: Morphology
}

const QUERY = '?'

/** Rows in reading order. */
export function concordance({ query, codebook, documents, morphology }: ConcordanceInput): ConcordanceRow[] {
  const free = !codebook.themes.some(({ id }) => id === query)
  const matcher = compileCodebook(free ? withQuery(codebook, query) : codebook, morphology)
  return taggedSentences(documents, matcher, morphology).flatMap(({ document, sentence, mentions }) => {
    const coded = codedThemes(mentions)
    const all = occurrences(sentence, matcher)
    const claims = all.filter(({ theme }) => theme !== QUERY)
    const places = distinct(all.filter(({ theme }) => theme === (free ? QUERY : query)))
    return places.map((place): ConcordanceRow => {
      const start = sentence.tokens[place.from]!.start
      const end = sentence.tokens[place.to - 1]!.end
      const by = free ? best(claims, place, coded) : place
      return {
        file: document.file,
        page: pageOf(document, start),
        start,
        end,
        left: document.text.slice(sentence.start, start),
        words: document.text.slice(start, end),
        right: document.text.slice(end, sentence.end),
        status: by ? statusOf(by, coded) : 'open',
        theme: by?.theme ?? null,
        term: by?.term ?? query,
      }
    })
  })
}

type Occurrence = ReturnType<typeof occurrences>[number]

const statusOf = ({ met, theme }: Occurrence, coded: ReadonlySet<string>): ConcordanceStatus =>
  !met ? 'blocked' : coded.has(theme) ? 'coded' : 'weak'

// Longest first, so that "jeugdhulp" inside "specialistische jeugdhulp" is shown once.
function distinct(places: readonly Occurrence[]): Occurrence[] {
  const sorted = places.toSorted(
    (a, b) => a.from - b.from || b.to - a.to || Number(b.met) - Number(a.met) || (a.term < b.term ? -1 : 1),
  )
  return sorted.filter(
    (place, at) => !sorted.some((other, i) => i < at && other.from <= place.from && other.to >= place.to),
  )
}

function best(
  claims: readonly Occurrence[],
  place: Occurrence,
  coded: ReadonlySet<string>,
): Occurrence | undefined {
  const rank = { coded: 0, weak: 1, blocked: 2, open: 3 }
  return claims
    .filter(({ from, to }) => from < place.to && to > place.from)
    .toSorted(
      (a, b) => rank[statusOf(a, coded)] - rank[statusOf(b, coded)] || (a.theme < b.theme ? -1 : 1),
    )[0]
}

function withQuery(codebook: Codebook, query: string): Codebook {
  const theme = {
    id: QUERY,
    label: query,
    labelEn: query,
    proposition: query,
    terms: [{ term: query, pole: '0', weight: 'strong' } as const],
    examples: [],
  }
  return { ...codebook, themes: [...codebook.themes, theme] }
}

const WIDTH = 44
const NAMES = {
  nl: { coded: 'gecodeerd', weak: 'te zwak', blocked: 'voorwaarde', open: 'niet gecodeerd' },
  en: { coded: 'coded', weak: 'too weak', blocked: 'condition', open: 'not coded' },
} as const

/** One line per row, the words under each other, then a count per status. */
export function renderConcordance(rows: readonly ConcordanceRow[], lang: Lang): string {
  const lines = rows.map((row) => {
    const place = row.page === null ? row.file : `${row.file}, p. ${row.page}`
    const left = row.left.slice(-WIDTH).padStart(WIDTH)
    const right = row.right.slice(0, WIDTH)
    const by = row.theme === null ? '' : ` · ${row.theme} « ${row.term} »`
    return `${left}[${row.words}]${right}\n    ${NAMES[lang][row.status]}${by} · ${place}`
  })
  const counts = (['coded', 'weak', 'blocked', 'open'] as const)
    .map((status) => [NAMES[lang][status], rows.filter((row) => row.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
  const total = lang === 'nl' ? 'Geen vindplaatsen.' : 'Nothing found.'
  return `${[...lines, counts.length > 0 ? counts.join(', ') : total].join('\n')}\n`
}

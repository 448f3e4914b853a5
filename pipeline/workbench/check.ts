/** Checks a codebook: what the loader found, examples that fail, terms that can never count or find nothing. */
import type { Document } from '../../corpus/document.ts'
import type { Codebook, LexiconProblem, Morphology, Theme } from '../../lexicons/types.ts'
import { sentencesOf } from '../language/sentences.ts'
import { compileCodebook, occurrences, tag, type Matcher } from '../tag/index.ts'
import { codedThemes, type Lang } from './read.ts'

export interface FailedExample {
  readonly theme: string
  readonly text: string
  /** What the codebook says of the sentence. */
  readonly expected: 'coded' | 'none'
}

export interface DeadTerm {
  readonly theme: string
  readonly term: string
  /** shadowed: an equal or shorter term of the theme always finds it too; unused: not in the documents given. */
  readonly reason: 'shadowed' | 'unused'
  readonly by?: string
}

export interface LexiconCheck {
  readonly codebook: string
  readonly problems: readonly LexiconProblem[]
  readonly failedExamples: readonly FailedExample[]
  readonly deadTerms: readonly DeadTerm[]
  readonly themes: readonly { readonly id: string; readonly terms: number; readonly examples: number }[]
}

export interface CheckInput {
  readonly codebook: Codebook
  /** What the loader found. */
  readonly problems: readonly LexiconProblem[]
  readonly morphology: Morphology
  /** Documents in which every term should be found; none: that is not looked at. */
  readonly documents?: readonly Document[]
}

/** Everything that is worth a look, and the size of each theme. */
export function checkLexicon({ codebook, problems, morphology, documents = [] }: CheckInput): LexiconCheck {
  const matcher = compileCodebook(codebook, morphology)
  return {
    codebook: codebook.id,
    problems,
    failedExamples: codebook.themes.flatMap((theme) => failed(theme, matcher, morphology)),
    deadTerms: [
      ...codebook.themes.flatMap((theme) => shadowed(theme, matcher, morphology)),
      ...(documents.length > 0 ? unused(codebook, documents, matcher, morphology) : []),
    ],
    themes: codebook.themes.map(({ id, terms, examples }) => ({
      id,
      terms: terms.length,
      examples: examples.length,
    })),
  }
}

function failed(theme: Theme, matcher: Matcher, morphology: Morphology): FailedExample[] {
  return theme.examples.flatMap(({ text, expect }) => {
    const expected = expect === 'none' ? 'none' : 'coded'
    const coded = sentencesIn(text, morphology).some((sentence) =>
      codedThemes(tag(sentence, matcher)).has(theme.id),
    )
    return coded === (expected === 'coded') ? [] : [{ theme: theme.id, text, expected }]
  })
}

// A term whose own words are found as a whole by another unconditional term of the same pole and weight.
function shadowed(theme: Theme, matcher: Matcher, morphology: Morphology): DeadTerm[] {
  const bare = theme.terms.filter(({ needs, unless }) => !needs && !unless)
  return bare.flatMap(({ term, pole, weight }, at) => {
    if (/[*…|=]/.test(term)) return []
    const [sentence] = sentencesIn(term, morphology)
    if (!sentence) return []
    const other = occurrences(sentence, matcher).find(
      (place) =>
        place.theme === theme.id &&
        place.term !== term &&
        place.pole === pole &&
        place.weight === weight &&
        place.from === 0 &&
        place.to === sentence.tokens.length &&
        // Of two that find each other, the first stays.
        bare.some((one, index) => one.term === place.term && (index < at || /[*…|]/.test(one.term))),
    )
    return other ? [{ theme: theme.id, term, reason: 'shadowed' as const, by: other.term }] : []
  })
}

function unused(
  codebook: Codebook,
  documents: readonly Document[],
  matcher: Matcher,
  morphology: Morphology,
): DeadTerm[] {
  const found = new Set<string>()
  for (const document of documents)
    for (const sentence of sentencesOf(document, morphology, 0, document.text.length))
      for (const { theme, term } of occurrences(sentence, matcher)) found.add(`${theme}|${term}`)
  return codebook.themes.flatMap(({ id, terms }) =>
    terms
      .filter(({ term }) => !found.has(`${id}|${term}`))
      .map(({ term }) => ({ theme: id, term, reason: 'unused' as const })),
  )
}

function sentencesIn(text: string, morphology: Morphology): ReturnType<typeof sentencesOf> {
  const block = { kind: 'paragraph', start: 0, content: 0, end: text.length } as const
  const document = { id: '', file: '', format: '', sha256: '', text, blocks: [block], pages: [], meta: {} }
  return sentencesOf(document, morphology, 0, text.length)
}

/** The check as a list for the screen: mistakes first, then what is worth a look, then the sizes. */
export function renderCheck(check: LexiconCheck, lang: Lang): string {
  const nl = lang === 'nl'
  const severity = nl ? { error: 'fout', warning: 'let op' } : { error: 'error', warning: 'warning' }
  const expected = nl
    ? {
        coded: 'hoort bij het thema, maar wordt niet gevonden',
        none: 'hoort er niet bij, maar wordt wel gevonden',
      }
    : { coded: 'belongs to the theme but is not found', none: 'does not belong to it but is found' }
  const dead = ({ reason, by }: DeadTerm): string =>
    reason === 'unused'
      ? nl
        ? 'komt in deze stukken niet voor'
        : 'does not occur in these documents'
      : nl
        ? `wordt al gevonden door « ${by} »`
        : `is already found by « ${by} »`
  const unusedTerms = check.deadTerms.filter(({ reason }) => reason === 'unused')
  const lines = [
    ...check.problems.map(
      ({ severity: kind, file, line, message }) => `${file}:${line} ${severity[kind]}: ${message[lang]}`,
    ),
    ...check.failedExamples.map(
      (one) => `themes/${one.theme}.yaml ${severity.error}: « ${one.text} » ${expected[one.expected]}`,
    ),
    ...check.deadTerms.map((one) => `themes/${one.theme}.yaml « ${one.term} » ${dead(one)}`),
    ...check.themes.map(({ id, terms, examples }) =>
      nl ? `${id}: ${terms} termen, ${examples} voorbeelden` : `${id}: ${terms} terms, ${examples} examples`,
    ),
  ]
  const errors = check.problems.filter(({ severity: kind }) => kind === 'error').length
  const summary = nl
    ? `${check.themes.length} thema's; ${errors + check.failedExamples.length} fouten, ${check.problems.length - errors} waarschuwingen, ${unusedTerms.length} ongebruikte termen`
    : `${check.themes.length} themes; ${errors + check.failedExamples.length} errors, ${check.problems.length - errors} warnings, ${unusedTerms.length} unused terms`
  return `${[...lines, summary].join('\n')}\n`
}

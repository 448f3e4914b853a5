import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../lexicons/parse-codebook.ts'
import type { Theme } from '../../lexicons/types.ts'
import {
  checkLexicon,
  concordance,
  newCodebook,
  renderCheck,
  renderConcordance,
  renderSuggestions,
  suggest,
} from '../../pipeline/workbench/index.ts'
import { codebookOf, loadCodebook, morphology, paragraph } from '../support/tagging.ts'
import { codebookNames } from '../../lexicons/load.ts'

const withExamples = (examples: Theme['examples'], terms: Parameters<typeof codebookOf>[0]) => {
  const codebook = codebookOf(terms)
  return { ...codebook, themes: codebook.themes.map((theme) => ({ ...theme, examples })) }
}

describe('Checking a codebook', () => {
  it('names an example that the terms do not find, and one that they find by mistake', () => {
    const codebook = withExamples(
      [
        { text: 'Meer fietspaden graag.', expect: 'agree' },
        { text: 'De fiets blijft.', expect: 'agree' },
        { text: 'Een fiets te koop.', expect: 'none' },
      ],
      ['fiets'],
    )
    const { failedExamples } = checkLexicon({ codebook, problems: [], morphology })
    expect(failedExamples).toEqual([
      { theme: 't', text: 'Meer fietspaden graag.', expected: 'coded' },
      { theme: 't', text: 'Een fiets te koop.', expected: 'none' },
    ])
  })
  it('names a term that another term always finds', () => {
    const codebook = codebookOf(['samenwerking', 'ketensamenwerking', '*samenwerking', 'samenwerkingen'])
    const { deadTerms } = checkLexicon({ codebook, problems: [], morphology })
    expect(deadTerms).toEqual([
      { theme: 't', term: 'ketensamenwerking', reason: 'shadowed', by: '*samenwerking' },
      { theme: 't', term: 'samenwerkingen', reason: 'shadowed', by: 'samenwerking' },
    ])
  })
  it('names a term that the documents do not hold, and is silent about that without documents', () => {
    const codebook = codebookOf(['fiets', 'trein'])
    const documents = [paragraph('De fiets is gratis.')]
    expect(checkLexicon({ codebook, problems: [], morphology }).deadTerms).toEqual([])
    expect(checkLexicon({ codebook, problems: [], morphology, documents }).deadTerms).toEqual([
      { theme: 't', term: 'trein', reason: 'unused' },
    ])
  })
  it.each(codebookNames())('the codebook %s has no mistakes', (name) => {
    const { codebook, problems } = loadCodebook(name)
    const check = checkLexicon({ codebook, problems, morphology })
    expect(check.problems).toEqual([])
    expect(check.failedExamples).toEqual([])
    expect(check.deadTerms).toEqual([])
  })
  it('is shown in Dutch and in English', () => {
    const check = checkLexicon({ codebook: codebookOf(['fiets']), problems: [], morphology })
    expect(renderCheck(check, 'nl')).toContain('t: 1 termen, 0 voorbeelden')
    expect(renderCheck(check, 'en')).toContain('t: 1 terms, 0 examples')
  })
})

describe('The concordance', () => {
  const codebook = codebookOf([
    'marktwerking',
    { term: 'prikkel', weight: 'weak' },
    { term: 'markt', needs: ['zorg'] },
  ])
  const documents = [
    paragraph('De marktwerking stopt. Een prikkel blijft. De markt is zaterdag. De boom groeit.'),
  ]
  const rows = (query: string): string[] =>
    concordance({ query, codebook, documents, morphology }).map(
      ({ left, words, right, status }) => `${left}[${words}]${right} ${status}`,
    )
  it('of a theme shows what counts, what is too weak and what a condition blocks', () => {
    expect(rows('t')).toEqual([
      'De [marktwerking] stopt. coded',
      'Een [prikkel] blijft. weak',
      'De [markt] is zaterdag. blocked',
    ])
  })
  it('of a term shows which words no theme claims', () => {
    expect(rows('boom|marktwerking')).toEqual(['De [marktwerking] stopt. coded', 'De [boom] groeit. open'])
  })
  it('gives offsets that point at the words', () => {
    const [row] = concordance({ query: 'boom', codebook, documents, morphology })
    expect(documents[0]!.text.slice(row!.start, row!.end)).toBe('boom')
  })
  it('is shown with the words under each other and a count', () => {
    const text = renderConcordance(concordance({ query: 't', codebook, documents, morphology }), 'nl')
    const columns = text
      .split('\n')
      .filter((line) => line.includes('['))
      .map((line) => line.indexOf('['))
    expect(new Set(columns).size).toBe(1)
    expect(text).toContain('1 gecodeerd, 1 te zwak, 1 voorwaarde')
  })
})

describe('Suggestions', () => {
  const codebook = codebookOf(['marktwerking'])
  const open = 'Het zwembad in Waterrade moet open. Het zwembad is geliefd. Zonder zwembad geen zwemles. '
  const coded = 'De marktwerking moet stoppen. De marktwerking is slecht. De marktwerking schaadt kinderen. '
  const rows = suggest({ codebook, documents: [paragraph(open + coded)], morphology, minZ: 0 })
  it('are words of sentences without a theme, and never what a theme covers', () => {
    expect(rows.map(({ term }) => term)).toEqual(['zwembad'])
    expect(rows[0]).toMatchObject({ count: 3, documents: 1, example: 'Het zwembad in Waterrade moet open.' })
  })
  it('are shown as a table', () => {
    expect(renderSuggestions(rows, 'nl').split('\n')[1]).toMatch(/^zwembad +3 +1 +\d+,\d  Het zwembad/)
    expect(renderSuggestions([], 'en')).toBe('No words stand out.\n')
  })
})

describe('A new codebook', () => {
  it.each(['nl', 'en'] as const)('passes its own check (%s)', (lang) => {
    const files = new Map(newCodebook('verkeer', lang).map(({ path, content }) => [path, content]))
    const { codebook, problems } = parseCodebook(files, '')
    expect(problems).toEqual([])
    expect(checkLexicon({ codebook, problems, morphology }).failedExamples).toEqual([])
  })
})

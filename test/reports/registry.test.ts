import { describe, expect, it } from 'vitest'
import { EXPORTS, REPORTS } from '../../reports/index.ts'
import { RULES } from '../../pipeline/judge/rules/index.ts'
import { rulesInWords } from '../../reports/rules-in-words.ts'
import { render } from '../support/render.ts'
import { syntheticResult } from '../support/synthetic-result.ts'

const ALL = [...REPORTS, ...EXPORTS]

describe('the reports', () => {
  it('are these, in this order', () => {
    expect(REPORTS.map(({ id }) => id)).toEqual([
      'analysis', 'texts', 'statements', 'positions', 'agreement', 'conflict', 'coverage', 'workbook', 'html', 'vragen',
      'briefing', 'wederhoor',
    ]) // prettier-ignore
    expect(EXPORTS.map(({ id }) => id)).toEqual([
      'briefing-odt',
      'graphml',
      'qdpx',
      'qdc',
      'jsonld',
      'dna',
      'parquet',
    ])
  })

  it('write files under different names', async () => {
    const paths = (await Promise.all(ALL.map((report) => render(report, syntheticResult())))).flatMap((files) => [...files.keys()]) // prettier-ignore
    expect(new Set(paths).size).toBe(paths.length)
  })

  it.each(ALL)('give the same bytes twice: $id', async (report) => {
    const first = await render(report, syntheticResult())
    const second = await render(report, syntheticResult())
    expect([...second.keys()]).toEqual([...first.keys()])
    for (const [path, content] of first)
      expect(Buffer.compare(content, second.get(path) ?? Buffer.of())).toBe(0)
  })

  it.each(ALL)('can be had in English too: $id', async (report) => {
    const files = await render(report, syntheticResult(), { lang: 'en' })
    expect(files.size).toBeGreaterThan(0)
  })

  it.each(ALL)('have something to show of a dossier in which nobody said anything: $id', async (report) => {
    const full = syntheticResult()
    const empty = {
      analysis: { ...full.analysis, actors: [], themes: [], questions: [], documents: [], passages: [], statements: [], positions: [], problems: [], comparisons: { pairs: [], themes: [], coverage: [] } }, // prettier-ignore
      texts: new Map<string, string>(),
    }
    const files = await render(report, empty)
    expect(files.size).toBe(report.id === 'texts' ? 0 : report.id === 'graphml' ? 2 : 1)
  })
})

describe('the rules in words', () => {
  it('explain every rule that judges, in both languages', () => {
    const [nl, en] = [rulesInWords('nl'), rulesInWords('en')]
    expect(RULES.map(({ id }) => id).filter((id) => nl[id] === undefined || en[id] === undefined)).toEqual([])
  })
})

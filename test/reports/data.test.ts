import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../pipeline/result.ts'
import { agreementCsv } from '../../reports/csv/agreement.ts'
import { conflictCsv } from '../../reports/csv/conflict.ts'
import { coverageCsv } from '../../reports/csv/coverage.ts'
import { positionsCsv } from '../../reports/csv/positions.ts'
import { statementsCsv } from '../../reports/csv/statements.ts'
import { csv } from '../../reports/csv/table.ts'
import { analysisJson } from '../../reports/json/analysis.ts'
import { texts } from '../../reports/json/texts.ts'
import { lookup } from '../../reports/lookup.ts'
import { methodLines } from '../../reports/method.ts'
import { wordsFor } from '../../reports/words.ts'
import { parseCsv } from '../support/parse-csv.ts'
import { render, renderText } from '../support/render.ts'
import { syntheticResult } from '../support/synthetic-result.ts'

const result = syntheticResult()
const { analysis } = result

/** The rows of a table by the names of its columns, read back from what was written. */
async function rows(report: Parameters<typeof renderText>[0]): Promise<Record<string, string>[]> {
  const [header = [], ...lines] = parseCsv((await renderText(report, result)).replace(/^\ufeff/, ''))
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])))
}

/** A number as it stands in the tables: decimal comma, four decimals at most, empty for "cannot say". */
function shown(value: number | null): string {
  return value === null ? '' : String(Number(value.toFixed(4))).replace('.', ',')
}

describe('analysis.json', () => {
  it('holds the whole analysis and nothing else', async () => {
    expect(JSON.parse(await renderText(analysisJson, result))).toEqual(analysis)
  })

  it('is the same whatever the order in which keys were put', async () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, one]) => [key, turned(one)]),
            )
          : value
    const other = { analysis: turned(analysis) as Analysis, texts: result.texts }
    expect(await renderText(analysisJson, other)).toBe(await renderText(analysisJson, result))
  })
})

describe('texts/', () => {
  it('holds every quote at its place, counted in code points', async () => {
    const files = await render(texts, result)
    for (const { document, start, end, quote } of analysis.statements) {
      const text = [...Buffer.from(files.get(`texts/${document}.txt`) ?? []).toString('utf8')]
      expect(text.slice(start, end).join('')).toBe(quote)
    }
  })
})

describe('the tables', () => {
  it('open in Dutch Excel: mark of order, semicolons, CRLF, decimal comma', () => {
    expect(csv(['a', 'b'], [['x', 0.5]])).toBe('\ufeff"a";"b"\r\n"x";0,5\r\n')
  })

  it('defuse what a spreadsheet would run', () => {
    for (const text of ['=1+1', '+31', '@som', '-x', '\tx'])
      expect(parseCsv(csv(['a'], [[text]]))[1]?.[0]).toBe(`'${text}`)
  })

  it('keep negative numbers as numbers and leave what cannot be said empty', () => {
    expect(csv(['a', 'b'], [[-1.25, null]]).split('\r\n')[1]).toBe('-1,25;')
  })

  it('give every statement with its quote', async () => {
    const found = await rows(statementsCsv)
    expect(found.map(({ id, citaat, begin, zekerheid }) => ({ id, citaat, begin, zekerheid }))).toEqual(
      analysis.statements.map((s) => ({ id: s.id, citaat: s.quote, begin: String(s.start), zekerheid: shown(s.confidence) })), // prettier-ignore
    )
  })

  it('give every cell, silence included', async () => {
    const found = await rows(positionsCsv)
    expect(found.map((row) => [row['organisatie_id'], row['thema_id'], row['score'], row['eens'], row['citaten']])).toEqual(
      analysis.positions.map((p) => [p.actor, p.theme, shown(p.score), String(p.counts.agree), String(p.hangsOn)]),
    ) // prettier-ignore
    expect(found.filter((row) => row['standpunt'] === 'zwijgt').length).toBe(
      analysis.positions.filter(({ stance }) => stance === 'silent').length,
    )
  })

  it('give agreement and conflict per pair with the overlap', async () => {
    const { pairs } = analysis.comparisons
    expect((await rows(agreementCsv)).map((row) => [row['id_a'], row['id_b'], row['overeenstemming'], row['gedeelde_themas']])).toEqual(
      pairs.map((pair) => [pair.a, pair.b, shown(pair.share), String(pair.overlap)]),
    ) // prettier-ignore
    expect((await rows(conflictCsv)).map((row) => row['conflict'])).toEqual(
      pairs.map((pair) => shown(pair.conflict)),
    )
  })

  it('tell answered, referred, skipped and not asked apart', async () => {
    const words = { answered: 'beantwoord', referred: 'verwijst', skipped: 'overgeslagen', 'not-asked': 'niet gevraagd' } // prettier-ignore
    expect((await rows(coverageCsv)).map((row) => row['status'])).toEqual(
      analysis.comparisons.coverage.map(({ status }) => words[status]),
    )
  })
})

describe('a proposition that was put as a question', () => {
  it('is named by its words, cut between words where it is long', () => {
    const proposition =
      'De gemeente moet alle bomen langs de doorgaande wegen binnen vijf jaar vervangen door jonge aanplant.'
    const theme = { id: 'stelling-3', label: 'Stelling 3', proposition, source: 'question' as const }
    const { label } = lookup({ ...result, analysis: { ...analysis, themes: [theme] } }).theme('stelling-3')
    expect(label.startsWith('Stelling 3: De gemeente moet')).toBe(true)
    expect(label.length).toBeLessThan(90)
    expect(proposition.startsWith(`${label.slice('Stelling 3: '.length, -' …'.length)} `)).toBe(true)
  })
})

describe('the account of the method', () => {
  it('gives measured figures with who coded the reference', () => {
    const measured = [{ figure: 'theme-f1' as const, value: 0.914, reference: 'het voorbeelddossier' }]
    const lines = methodLines({ ...result, analysis: { ...analysis, measured } }, wordsFor('nl'))
    expect(lines).toContainEqual({
      kind: 'item',
      name: 'Thema’s in passages (F1), het voorbeelddossier',
      value: '0,91',
    })
    expect(JSON.stringify(lines)).toContain('De codeurs waren taalmodellen, geen mensen')
    expect(JSON.stringify(methodLines(result, wordsFor('nl')))).not.toContain('taalmodellen')
  })

  it('names every document, setting, problem and proposition', () => {
    const text = JSON.stringify(methodLines(result, wordsFor('nl')))
    const names = [
      ...analysis.documents.map(({ file }) => file),
      ...Object.keys(analysis.generator.settings),
      ...analysis.problems.map(({ message }) => message.nl),
      ...analysis.themes.map(({ proposition }) => proposition),
    ]
    expect(names.filter((name) => !text.includes(JSON.stringify(name).slice(1, -1)))).toEqual([])
  })
})

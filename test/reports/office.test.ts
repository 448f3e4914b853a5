import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { briefing } from '../../reports/docx/briefing.ts'
import { questionsDocx } from '../../reports/docx/questions.ts'
import { reviewDocx } from '../../reports/docx/review.ts'
import { workbook } from '../../reports/xlsx/workbook.ts'
import { render } from '../support/render.ts'
import { syntheticResult } from '../support/synthetic-result.ts'

const result = syntheticResult()
const { analysis } = result

async function unpacked(
  report: typeof workbook,
  options?: Parameters<typeof render>[2],
): Promise<Record<string, string>> {
  const [content = Buffer.of()] = (await render(report, result, options)).values()
  return Object.fromEntries(
    Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  )
}

/** The running text of a Word file. */
function words(xml: string | undefined): string {
  return (xml ?? '')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '') // prettier-ignore
}

describe('meerstemmig.xlsx', () => {
  it('has the six sheets, with frozen panes and filters', async () => {
    const [content = Buffer.of()] = (await render(workbook, result)).values()
    const book = await readXlsx(content)
    expect(book.sheets.map(({ name }) => name)).toEqual(['Matrix', 'Overeenstemming', 'Conflict', 'Dekking', 'Uitspraken', 'Verantwoording']) // prettier-ignore
    expect(book.sheets[0]?.freezePane).toEqual({ rows: 1, columns: 1 })
    expect(book.sheets[4]?.autoFilter?.range).toBe(`A1:M${analysis.statements.length + 1}`)
  })

  it('shows sign and word in every cell, and leads to the first quote of the cell', async () => {
    const [content = Buffer.of()] = (await render(workbook, result)).values()
    const [matrix, , , , statements] = (await readXlsx(content)).sheets
    const xml = (await unpacked(workbook))['xl/worksheets/sheet1.xml'] ?? ''
    const targets = [...xml.matchAll(/HYPERLINK\((?:"|&quot;)#'Uitspraken'!A(\d+)/g)].map((found) =>
      Number(found[1]),
    )
    const spoken = analysis.themes.flatMap(
      (theme) =>
      analysis.actors.flatMap((actor) => analysis.positions.filter((p) => p.actor === actor.id && p.theme === theme.id && p.statements.length > 0)), // prettier-ignore
    )
    expect(targets.map((row) => statements?.rows[row - 1]?.[12])).toEqual(spoken.map((p) => p.statements[0]))
    const signs = {
      agree: '+ eens',
      disagree: '− oneens',
      mixed: '± deels',
      mention: '○ noemt',
      silent: '· zwijgt',
    }
    for (const [index, theme] of analysis.themes.entries())
      for (const [column, actor] of analysis.actors.entries()) {
        const position = analysis.positions.find((p) => p.actor === actor.id && p.theme === theme.id)
        expect(String(matrix?.rows[index + 1]?.[column + 3])).toContain(signs[position?.stance ?? 'silent'])
      }
  })

  it('has every quote word for word', async () => {
    const [content = Buffer.of()] = (await render(workbook, result)).values()
    const statements = (await readXlsx(content)).sheets[4]
    const quotes = new Map(statements?.rows.slice(1).map((row) => [row[12], row[4]]))
    for (const { id, quote } of analysis.statements) expect(quotes.get(id)).toBe(quote)
  })
})

describe.each([questionsDocx, briefing, reviewDocx])('$id', (report) => {
  it('quotes nothing that is not a statement of the result', async () => {
    const text = words((await unpacked(report))['word/document.xml'])
    const quoted = [...text.matchAll(/“([^”]+)”/g)].map((found) => found[1] ?? '')
    expect(quoted.length).toBeGreaterThan(5)
    const known = new Set(analysis.statements.flatMap(({ quote, condition }) => [quote, condition]).map((one) => one?.replace(/\s+/g, ' ').trim())) // prettier-ignore
    expect(quoted.filter((one) => !known.has(one))).toEqual([])
  })

  it('has real headings, a language, a repeating table head and a description of each table', async () => {
    const files = await unpacked(report)
    const xml = files['word/document.xml'] ?? ''
    expect(xml).toContain('w:pStyle w:val="Heading1"')
    expect(files['word/styles.xml']).toContain('nl-NL')
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0
    expect(xml.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(tables)
    expect(xml.match(/<w:tblCaption w:val="[^"]+"\/>/g)?.length ?? 0).toBe(tables)
  })

  it('says no moment of making but the fixed one', async () => {
    const files = await unpacked(report)
    expect(files['docProps/core.xml']?.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2000-01-01T', '2000-01-01T'])
  })
})

describe('vragen.docx', () => {
  it('keeps to the themes that were chosen', async () => {
    const theme = analysis.themes.find(({ id }) =>
      analysis.positions.some((p) => p.theme === id && p.stance === 'disagree'),
    )
    const other = analysis.themes.filter(({ id }) => id !== theme?.id)
    const text = words(
      (await unpacked(questionsDocx, { lang: 'nl', themes: [theme?.id ?? ''] }))['word/document.xml'],
    )
    expect(text).toContain(`‘${theme?.label}’`)
    for (const { label } of other) expect(text).not.toContain(`‘${label}’`)
  })
})

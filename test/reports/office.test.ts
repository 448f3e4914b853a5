import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { briefing, briefingOdt } from '../../reports/docx/briefing.ts'
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

describe('a question that is the same for several organisations', () => {
  it('stands once in vragen.docx, with the names of all', async () => {
    const text = words((await unpacked(questionsDocx))['word/document.xml'])
    const asked = text.split('\n').filter((line) => /^\d+\. .*geen antwoord gevonden/.test(line))
    const bare = asked.map((line) => line.replace(/^\d+\. /, ''))
    expect(new Set(bare).size).toBe(bare.length)
  })
})

describe('wederhoor/', () => {
  it('has a form for each organisation that takes a position, with its own positions alone', async () => {
    const files = await render(reviewDocx, result)
    const speaking = analysis.actors.filter(({ id }) => analysis.positions.some((p) => p.actor === id && p.score !== null)) // prettier-ignore
    expect([...files.keys()]).toEqual(['wederhoor.docx', ...speaking.map(({ id }) => `wederhoor/${id}.docx`)])
    for (const { id, name } of speaking) {
      const xml = strFromU8(unzipSync(files.get(`wederhoor/${id}.docx`)!)['word/document.xml']!)
      for (const other of analysis.actors) expect(xml.includes(`>${other.name}<`)).toBe(other.name === name)
    }
  })
})

describe('briefing.odt', () => {
  const odt = async () =>
    Object.fromEntries(
      Object.entries(unzipSync((await render(briefingOdt, result)).get('briefing.odt')!)).map(
        ([path, bytes]) => [path, strFromU8(bytes)],
      ),
    )

  it('begins with its type, stored as it is', async () => {
    const bytes = (await render(briefingOdt, result)).get('briefing.odt')!
    expect(strFromU8(bytes.subarray(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
  })

  it('is well-formed, with real headings, lists, table heads and a language', async () => {
    const files = await odt()
    for (const [path, xml] of Object.entries(files))
      if (path.endsWith('.xml')) new SaxesParser({ xmlns: true }).write(xml).close()
    const content = files['content.xml'] ?? ''
    expect(content).toMatch(/<text:h [^>]*text:outline-level="1"/)
    expect(content).toContain('<text:list ')
    const tables = content.match(/<table:table /g)?.length ?? 0
    expect(tables).toBeGreaterThan(0)
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(tables)
    expect(content.match(/<table:title>[^<]+</g)).toHaveLength(tables)
    expect(files['styles.xml']).toContain('fo:language="nl"')
  })

  it('uses no style that is not there', async () => {
    const files = await odt()
    const all = `${files['content.xml']}${files['styles.xml']}`
    const known = new Set([...all.matchAll(/style:name="([^"]+)"/g)].map(([, name]) => name))
    const used = [...all.matchAll(/(?:text:style-name|table:style-name|parent-style-name|master-page-name|page-layout-name)="([^"]+)"/g)].map(([, name]) => name) // prettier-ignore
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })

  it('says the same, word for word, as the Word file', async () => {
    const plain = (xml: string | undefined) => words(xml?.replace(/<text:s [^>]*>/g, ' ')).replace(/\s+/g, '') // prettier-ignore
    const body = (await odt())['content.xml']?.replace(/<table:title>.*?<\/table:title>/g, '')
    const numeric = body?.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    expect(plain(numeric)).toBe(plain((await unpacked(briefing))['word/document.xml']))
  })
})

import { describe, expect, it } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import type { Position, Result } from '../../pipeline/result.ts'
import { positionsCsv } from '../../reports/csv/positions.ts'
import { briefing } from '../../reports/docx/briefing.ts'
import { viewOf } from '../../reports/html/client/server.js'
import { payloadOf } from '../../reports/html/payload.ts'
import { workbook } from '../../reports/xlsx/workbook.ts'
import { docxText } from '../support/docx-text.ts'
import { parseCsv } from '../support/parse-csv.ts'
import { render } from '../support/render.ts'
import { syntheticResult } from '../support/synthetic-result.ts'

const plain = syntheticResult()
const [confirmed, corrected] = plain.analysis.positions.filter(({ stance }) => stance === 'agree') as [Position, Position] // prettier-ignore

/** The synthetic result after wederhoor: one position confirmed, one corrected. */
const result: Result = {
  ...plain,
  analysis: {
    ...plain.analysis,
    positions: plain.analysis.positions.map((p): Position => {
      const before = { stance: p.stance, confidence: 0.62 }
      if (p === confirmed)
        return { ...p, reviewed: { verdict: 'confirmed', note: null, source: 'form.docx', before } }
      if (p !== corrected) return p
      const reviewed = { verdict: 'corrected', note: 'Wij zijn tegen.', source: 'form.docx', before } as const
      return { ...p, stance: 'disagree', unsure: false, reviewed }
    }),
  },
}
const payload = payloadOf(result, 'nl')

describe('a position that the organisation reviewed', () => {
  it('has its sign and its word in the matrix of the page, and a legend', () => {
    const html = viewOf(payload, 'matrix')?.body.html ?? ''
    expect(html).toContain('✓')
    expect(html).toContain('✎')
    expect(html).toContain(', bevestigd door de organisatie')
    expect(html).toContain(payload.words.reviewLegend)
  })

  it('says in its cell who corrected it, why, and what was read before', () => {
    const html = viewOf(payload, 'cel', [corrected.actor, corrected.theme])?.body.html ?? ''
    expect(html).toContain('gecorrigeerd door de organisatie')
    expect(html).toContain('Wij zijn tegen.')
    expect(html).toContain('form.docx')
    expect(html.replace(/\s+/g, ' ')).toContain('Uit de stukken was gelezen: eens (62 % zeker).')
  })

  it('is marked in the briefing and the workbook', async () => {
    const [word = Buffer.of()] = (await render(briefing, result)).values()
    expect(docxText(word)).toContain('− oneens ✎')
    const [book = Buffer.of()] = (await render(workbook, result)).values()
    const cells = (await readXlsx(book)).sheets[0]?.rows.flat().map(String) ?? []
    expect(cells.filter((cell) => cell.includes('✓'))).toHaveLength(1)
    expect(cells.filter((cell) => cell.includes('✎'))).toHaveLength(1)
  })

  it('has its verdict, what was read and the explanation in positions.csv', async () => {
    const [csv = Buffer.of()] = (await render(positionsCsv, result)).values()
    const [head = [], ...rows] = parseCsv(Buffer.from(csv).toString('utf8'))
    const at = head.indexOf('wederhoor')
    expect(rows.map((row) => row.slice(at, at + 3)).filter(([verdict]) => verdict !== '')).toEqual(
      expect.arrayContaining([
        ['bevestigd', 'eens', ''],
        ['gecorrigeerd', 'eens', 'Wij zijn tegen.'],
      ]),
    )
  })

  it('is counted on the first screen', () => {
    const html = viewOf(payload, 'overzicht')?.body.html ?? ''
    expect(html).toContain('Door de organisatie zelf bevestigd of gecorrigeerd: 2.')
  })

  it('leaves no trace where nothing was reviewed', () => {
    const html = viewOf(payloadOf(plain, 'nl'), 'matrix')?.body.html ?? 'none ✓'
    expect(html).not.toMatch(/[✓✎]/)
  })
})

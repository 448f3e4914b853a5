import { strFromU8, unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../pipeline/result.ts'
import { annotations } from '../../reports/exports/annotations.ts'
import { events } from '../../reports/exports/events.ts'
import { graphml } from '../../reports/exports/graphml.ts'
import { parquet } from '../../reports/exports/parquet.ts'
import { refiCodebook, refiProject } from '../../reports/exports/refi.ts'
import { parseCsv } from '../support/parse-csv.ts'
import { render, renderText } from '../support/render.ts'
import { syntheticResult } from '../support/synthetic-result.ts'
import { all, xmlTree, type XmlNode } from '../support/xml-tree.ts'

const result = syntheticResult()
const { analysis } = result
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Two codings on one stretch behind signs that some programs count as one and others as two. */
function withAstral(): Result {
  const [first, second] = analysis.statements
  const [document] = analysis.documents
  if (!first || !second || !document)
    throw new Error('Unexpected result, expected two statements and a document')
  const place = { document: document.id, start: 3, end: 8, quote: 'groen' }
  return {
    analysis: { ...analysis, documents: [document], passages: [], statements: [{ ...first, ...place }, { ...second, ...place }] },
    texts: new Map([[document.id, '🌳🌳 groen\n"&<>"\n']]),
  } // prettier-ignore
}

async function qdpx(of: Result): Promise<{ project: XmlNode; files: Record<string, Uint8Array> }> {
  const [content = Buffer.of()] = (await render(refiProject, of)).values()
  const files = unzipSync(content)
  return { project: xmlTree(strFromU8(files['project.qde'] ?? new Uint8Array())), files }
}

describe('meerstemmig.qdpx', () => {
  it('has its parts in the order of the standard and texts in a folder "sources"', async () => {
    const { project, files } = await qdpx(result)
    expect(project.attributes['xmlns']).toBe('urn:QDA-XML:project:1.0')
    expect(project.children.map(({ name }) => name)).toEqual(['Users', 'CodeBook', 'Cases', 'Sources'])
    for (const source of all(project, 'TextSource')) {
      const path = source.attributes['plainTextPath']?.replace('internal://', 'sources/') ?? ''
      expect(Object.keys(files)).toContain(path)
      expect(Array.from((files[path] ?? new Uint8Array()).subarray(0, 3))).not.toEqual([0xef, 0xbb, 0xbf])
      expect(new Set(source.children.map(({ name }) => name))).toEqual(new Set(['PlainTextSelection']))
    }
  })

  it('puts every coding on the words of its quote, however signs are counted', async () => {
    for (const of of [result, withAstral()]) {
      const { project, files } = await qdpx(of)
      const quotes = of.analysis.statements.map(({ quote }) =>
        quote.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd'),
      )
      const found = all(project, 'TextSource').flatMap((source) => {
        const text = strFromU8(files[`sources/${source.attributes['guid']}.txt`] ?? new Uint8Array())
        return all(source, 'PlainTextSelection').map(({ attributes }) => {
          const [from, till] = [Number(attributes['startPosition']), Number(attributes['endPosition'])]
          expect([...text].slice(from, till).join('')).toBe(text.slice(from, till))
          return text.slice(from, till)
        })
      })
      expect(new Set(found)).toEqual(new Set(quotes))
    }
  })

  it('gives one stretch with two themes one selection with all its codings', async () => {
    const { project } = await qdpx(withAstral())
    const selections = all(project, 'PlainTextSelection')
    expect(selections.length).toBe(1)
    const targets = all(selections[0] as XmlNode, 'CodeRef').map(({ attributes }) => attributes['targetGUID'])
    expect(new Set(targets).size).toBe(targets.length)
    expect(targets.length).toBeGreaterThanOrEqual(3)
  })

  it('refers to nothing that is not there, by identifiers that are all different', async () => {
    const { project } = await qdpx(result)
    const guids = ['User', 'Code', 'Case', 'TextSource', 'PlainTextSelection', 'Coding'].flatMap((name) =>
      all(project, name).map(({ attributes }) => attributes['guid'] ?? ''),
    )
    expect(guids.filter((guid) => !GUID.test(guid))).toEqual([])
    expect(new Set(guids).size).toBe(guids.length)
    const targets = [...all(project, 'CodeRef'), ...all(project, 'SourceRef')].map(
      ({ attributes }) => attributes['targetGUID'],
    )
    expect(targets.filter((target) => !guids.includes(target ?? ''))).toEqual([])
  })
})

describe('meerstemmig.qdc', () => {
  it('has a code for every theme with its proposition, and the same codes as the project', async () => {
    const book = xmlTree(await renderText(refiCodebook, result))
    expect(book.attributes['xmlns']).toBe('urn:QDA-XML:codebook:1.0')
    expect(all(book, 'Description').map(({ text }) => text)).toEqual(
      analysis.themes.map(({ proposition }) => proposition),
    )
    const ids = (node: XmlNode) => all(node, 'Code').map(({ attributes }) => attributes['guid'])
    expect(ids(book)).toEqual(ids((await qdpx(result)).project))
  })
})

describe('the networks', () => {
  const values = (node: XmlNode) =>
    Object.fromEntries(node.children.map((child) => [child.attributes['key'], child.text]))

  it('have an edge for every position that is not silence', async () => {
    const files = await render(graphml, result)
    const graph = xmlTree(Buffer.from(files.get('netwerk-tweezijdig.graphml') ?? []).toString('utf8'))
    const spoken = analysis.positions.filter(({ stance }) => stance !== 'silent')
    expect(all(graph, 'edge').map((edge) => [edge.attributes['source'], edge.attributes['target'], values(edge)['e_stance']])).toEqual(
      spoken.map((p) => [`o:${p.actor}`, `t:${p.theme}`, p.stance]),
    ) // prettier-ignore
    expect(all(graph, 'node').length).toBe(analysis.actors.length + analysis.themes.length)
  })

  it('have an edge with overlap for every pair that shares a theme, and declare every key they use', async () => {
    const files = await render(graphml, result)
    const graph = xmlTree(Buffer.from(files.get('netwerk-organisaties.graphml') ?? []).toString('utf8'))
    const shared = analysis.comparisons.pairs.filter(({ overlap }) => overlap > 0)
    expect(all(graph, 'edge').map((edge) => [Number(values(edge)['e_share']), Number(values(edge)['e_overlap'])])).toEqual(
      shared.map(({ share, overlap }) => [share, overlap]),
    ) // prettier-ignore
    const keys = all(graph, 'key').map(({ attributes }) => attributes['id'])
    for (const { attributes } of all(graph, 'data')) expect(keys).toContain(attributes['key'])
  })
})

describe('annotaties.jsonld', () => {
  it('finds every quote by its place and by the words around it', async () => {
    const { first, total } = JSON.parse(await renderText(annotations, result))
    expect(total).toBe(analysis.statements.length)
    for (const [index, { target }] of first.items.entries()) {
      const text = result.texts.get(target.source.replace(/^texts\/|\.txt$/g, '')) ?? ''
      const [place, words] = target.selector
      const around = words.prefix + words.exact + words.suffix
      expect(words.exact).toBe(analysis.statements[index]?.quote)
      expect([...text].slice(place.start, place.end).join('')).toBe(words.exact)
      expect(text).toContain(around)
    }
  })
})

describe('dna-events.csv', () => {
  it('has a line per statement in the own voice, with agreement only where there is one', async () => {
    const [header = [], ...lines] = parseCsv(await renderText(events, result))
    const own = analysis.statements.filter(({ mode }) => mode !== 'reported')
    const at = (name: string) => header.indexOf(name)
    const agreement = { agree: '1', disagree: '0', mixed: '', mention: '' }
    expect(lines.map((line) => [line[at('statement_id')], line[at('agreement')], line[at('text')]])).toEqual(
      own.map((s) => [s.id, agreement[s.stance], s.quote]),
    )
  })
})

describe('statements.parquet', () => {
  it('gives back every statement to a reader of Parquet, what cannot be said as null', async () => {
    const [content = Buffer.of()] = (await render(parquet, result)).values()
    const rows = await parquetReadObjects({ file: new Uint8Array(content).buffer })
    const pick = (s: (typeof analysis.statements)[number]) => [s.id, s.stance, s.quote, s.condition, s.page, s.start, s.confidence] // prettier-ignore
    expect(rows.map((row) => [row['id'], row['stance'], row['quote'], row['condition'], row['page'], row['start'], row['confidence']])).toEqual(analysis.statements.map(pick)) // prettier-ignore
  })
})

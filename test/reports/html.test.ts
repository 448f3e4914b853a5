import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { assert, nat, property, string } from 'fast-check'
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Dom } from 'parse5'
import { describe, expect, it } from 'vitest'
import { CLIENT } from '../../reports/html/assets.ts'
import { htmlReport } from '../../reports/html/report.ts'
import { utf16 } from '../../reports/offsets.ts'
import { wordsFor } from '../../reports/words.ts'
import { renderText } from '../support/render.ts'
import { LARGE, syntheticResult } from '../support/synthetic-result.ts'

const result = syntheticResult()
const { analysis } = result

function elements(node: Dom.ParentNode, wanted: (element: Dom.Element) => boolean): Dom.Element[] {
  return node.childNodes.flatMap((child) =>
    tree.isElementNode(child) ? [...(wanted(child) ? [child] : []), ...elements(child, wanted)] : [],
  )
}

function text(node: Dom.ParentNode): string {
  return node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : 'childNodes' in child ? text(child) : '')).join('') // prettier-ignore
}

function attribute(element: Dom.Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

describe('report.html', () => {
  it('allows only its own style and script, and asks for nothing outside', async () => {
    const html = await renderText(htmlReport, result)
    const page = parse(html)
    const policy = attribute(elements(page, (e) => attribute(e, 'http-equiv') === 'Content-Security-Policy')[0] as Dom.Element, 'content') // prettier-ignore
    const hash = (name: string) => {
      const found = elements(page, (e) => e.tagName === name && attribute(e, 'type') === '')
      expect(found.length).toBe(1)
      return createHash('sha256')
        .update(text(found[0] as Dom.Element))
        .digest('base64')
    }
    expect(policy).toContain(`style-src 'sha256-${hash('style')}'`)
    expect(policy).toContain(`script-src 'sha256-${hash('script')}'`)
    expect(policy).toContain("default-src 'none'")
    const outside = elements(page, (e) =>
      /^(?:https?:)?\/\//.test(attribute(e, 'href') + attribute(e, 'src')),
    )
    expect(outside).toEqual([])
    expect(
      elements(page, (e) => e.attrs.some(({ name }) => name === 'style' || name.startsWith('on'))),
    ).toEqual([])
  })

  it('shows nothing of a document as HTML', async () => {
    const evil = '</script><img src=x onerror=alert(1)>'
    const texts = new Map([...result.texts].map(([id, one]) => [id, `${one}${evil}`]))
    const of = { texts, analysis: { ...analysis, dossier: { ...analysis.dossier, title: evil }, actors: analysis.actors.map((actor) => ({ ...actor, name: evil })) } } // prettier-ignore
    const page = parse(await renderText(htmlReport, of))
    expect(elements(page, ({ tagName }) => tagName === 'img')).toEqual([])
    expect(elements(page, ({ tagName }) => tagName === 'script').length).toBe(2)
  })

  it('gives in the chart’s table the numbers of the analysis', async () => {
    const page = parse(await renderText(htmlReport, result))
    const rows = elements(page, (e) => e.tagName === 'table' && attribute(e, 'class') === 'numbers').flatMap(
      (table) => elements(table, (e) => e.tagName === 'tr').slice(1),
    )
    const shown = rows.map((row) => {
      const [label = '', ...numbers] = elements(row, ({ tagName }) => tagName === 'th' || tagName === 'td').map((cell) => text(cell).trim()) // prettier-ignore
      return [label, ...numbers.map(Number)]
    })
    const labels = new Map(analysis.themes.map(({ id, label }) => [id, label]))
    const expected = analysis.comparisons.themes
      .filter(({ verdict }) => verdict !== 'unsaid')
      .map((c) => [labels.get(c.theme), c.agree, c.mixed, c.disagree, c.mention, c.silent])
    expect(shown.toSorted()).toEqual(expected.toSorted())
  })

  it('stays under 15 MB with 30 organisations, 40 themes and 5,000 statements', async () => {
    const large = syntheticResult(LARGE)
    expect(large.analysis.statements.length).toBeGreaterThanOrEqual(5000)
    expect(Buffer.byteLength(await renderText(htmlReport, large))).toBeLessThan(15e6)
  })
})

describe('the page’s scripts', () => {
  const folder = resolve('reports/html/client')

  it('are all in the list that is joined', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    )
    const names = files.map((name) => relative('.', name).replaceAll('\\', '/').replace(/\.js$/, ''))
    expect(CLIENT.toSorted()).toEqual(names.filter((name) => name !== 'server').sort())
  })

  it('use only fixed texts that the dictionary has', async () => {
    const words = wordsFor('nl')
    const html = await renderText(htmlReport, result)
    const used = [...html.matchAll(/\bwords\.(\w+)/g)].map((found) => found[1] ?? '')
    expect(used.length).toBeGreaterThan(50)
    expect([...new Set(used)].filter((key) => !(key in words))).toEqual([])
  })

  it('have no type errors', () => {
    const run = () => execFileSync(process.execPath, ['node_modules/@typescript/native/bin/tsc', '-p', folder], { encoding: 'utf8' }) // prettier-ignore
    expect(run()).toBe('')
  }, 60_000)
})

describe('the dictionary', () => {
  it('has every text in both languages, with the same places to fill', () => {
    const [nl, en] = [wordsFor('nl'), wordsFor('en')]
    const places = (one: string) => [...one.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort()
    for (const key of Object.keys(nl) as (keyof typeof nl)[]) {
      expect(en[key]).not.toBe('')
      expect({ key, places: places(en[key]) }).toEqual({ key, places: places(nl[key]) })
    }
  })
})

describe('offsets for the page', () => {
  it('name the same signs as the code points of the analysis do', () => {
    assert(
      property(string({ unit: 'binary' }), nat(), nat(), (text, a, b) => {
        const points = [...text]
        const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort((p, q) => p - q) as [number, number] // prettier-ignore
        const at = utf16(text)
        return text.slice(at(start), at(end)) === points.slice(start, end).join('')
      }),
    )
  })
})

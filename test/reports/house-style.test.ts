import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { houseStyle } from '../../reports/html/house-style.ts'
import { htmlReport } from '../../reports/html/report.ts'
import { renderText } from '../support/render.ts'
import { syntheticResult } from '../support/synthetic-result.ts'

describe('the house style of a municipality', () => {
  it('takes the tokens of a style sheet, also those that refer to another', () => {
    const css = `/* Gemeente Waterveen; --weg: ja; */
      .waterveen-theme { --waterveen-blauw: #003366; --utrecht-link-color: var(--waterveen-blauw); color: red }`
    expect(houseStyle(css)).toBe(
      '\n:root {\n  --waterveen-blauw: #003366;\n  --utrecht-link-color: var(--waterveen-blauw);\n}\n',
    )
  })

  it.each([
    ['an address', '--utrecht-logo: url(https://voorbeeld.example/a.png);'],
    ['an escape', '--utrecht-link-color: \\75rl(x);'],
    ['the end of the style element', '--utrecht-link-color: </style><script>alert(1)</script>;'],
    ['no token at all', 'body { color: red; }'],
    ['an import', '@import "x.css";'],
  ])('takes nothing from %s', (_, css) => {
    expect(houseStyle(`:root { ${css} }`)).toBe('')
  })

  it('stands in the page, under the policy of the page', async () => {
    const result = syntheticResult()
    const page = await renderText(htmlReport, result, {
      lang: 'nl',
      houseStyle: ':root{--utrecht-link-color:#7a0026;}',
    })
    expect(page).toContain('--utrecht-link-color: #7a0026;')
    expect(await renderText(htmlReport, result)).not.toContain('--utrecht-link-color: #')
  })

  it('has a value of our own behind every token', () => {
    const css = readFileSync('reports/html/client/styles/base.css', 'utf8')
    const uses = css.match(/var\(\s*--utrecht-[\w-]+\s*[,)]/g) ?? []
    expect(uses.length).toBeGreaterThan(5)
    expect(uses.filter((use) => use.endsWith(')'))).toEqual([])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Result } from '../../pipeline/result.ts'
import { htmlReport } from '../../reports/html/report.ts'
import { CHROMIUM, launch } from '../support/browser.ts'
import { LARGE, SMALL, syntheticResult } from '../support/synthetic-result.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const plain = syntheticResult(SMALL)
const [first] = plain.analysis.statements
if (first === undefined) throw new Error('Unexpected result without statements')
/** With what the organisation said of the first cell, so that every view is checked with it. */
const result: Result = {
  ...plain,
  analysis: {
    ...plain.analysis,
    positions: plain.analysis.positions.map((p) =>
      p.actor === first.actor && p.theme === first.theme
        ? {
            ...p,
            reviewed: {
              verdict: 'corrected',
              note: 'Zo bedoelen wij het.',
              source: 'formulier.docx',
              before: { stance: 'mixed', confidence: 0.7 },
            },
          }
        : p,
    ),
    statements: plain.analysis.statements.map((s) =>
      s === first ? { ...s, reviewed: { before: 'mixed', source: 'formulier.docx' } } : s,
    ),
  },
}

const VIEWS = [
  '#overzicht', '#matrix', '#matrix?themas=gelijkenis&organisaties=gelijkenis&functie=problem', '#overeenstemming',
  '#verschillen', '#voorwaarden', '#deelvragen', '#themas', '#organisaties', '#stukken', '#uitspraken?functie=demand',
  '#raadsvragen', '#verantwoording', `#cel/${first.actor}/${first.theme}`, '#cel/org-1/thema-6', `#uitspraak/${first.id}`,
  '#thema/thema-5', '#organisatie/org-2', '#paar/org-1/org-3', '#vraag/1', '#vraag/H', `#stuk/${first.document}`,
  `#stuk/${first.document}/${first.id}`, '#zoek?q=geld', '#bestaat-niet',
] // prettier-ignore

describe.skipIf(CHROMIUM === null)('report.html in Chromium (skipped without one; set CHROMIUM)', () => {
  let browser: Browser
  let folder: string
  let small: string
  let large: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'meerstemmig-html-'))
    small = await write('klein.html', result)
    large = await write('groot.html', syntheticResult(LARGE))
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function write(name: string, of: typeof result, lang: 'nl' | 'en' = 'nl'): Promise<string> {
    const [file] = await htmlReport.render(of, { lang })
    writeFileSync(join(folder, name), file?.content ?? '')
    return pathToFileURL(join(folder, name)).href
  }

  async function open(
    address: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true, ...options }) // prettier-ignore
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(address)
    return { page, context, errors }
  }

  it.each([
    ['in light mode', { colorScheme: 'light' }],
    ['in dark mode', { colorScheme: 'dark' }],
    // A window of 1280 by 900 enlarged to 200 % and to 400 %.
    ['at 200 % zoom', { viewport: { width: 640, height: 450 } }],
    ['at 400 % zoom', { viewport: { width: 320, height: 225 } }],
  ] as const)(
    'has no accessibility violation in any view %s, and nothing beside the window',
    async (_, options) => {
      const { page, context, errors } = await open(small, options)
      await page.addScriptTag({ path: AXE })
      for (const view of VIEWS) {
        await page.evaluate(`location.hash = ${JSON.stringify(view)}`)
        await page.waitForTimeout(50)
        await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        const violations = await page.evaluate(async () => {
          const run = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run // prettier-ignore
          const { violations } = await run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
          })
          return violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)
        })
        const beside = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect({ view, violations, beside }).toEqual({ view, violations: [], beside: 0 })
      }
      expect(errors).toEqual([])
      await context.close()
    },
    120_000,
  )

  it('needs nothing from the network and breaks nothing under its own policy', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const requests: string[] = []
    const errors: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`${small}#matrix`)
    expect(await page.locator('table.matrix tbody tr').count()).toBe(SMALL.themes)
    expect(requests).toEqual([small])
    expect(errors).toEqual([])
    await context.close()
  })

  it('leads from a cell to its quote, to the document, and back to the cell', async () => {
    const { page, context } = await open(`${small}#matrix`)
    const position = result.analysis.positions.find(({ statements }) => statements.length > 0)
    const best = result.analysis.statements.find(({ id }) => id === position?.statements[0])
    if (position === undefined || best === undefined) throw new Error('Unexpected result without positions')
    const cell = page.locator(`a[href="#cel/${position.actor}/${position.theme}"]`)
    await cell.click()
    await page.waitForURL(/#cel\//)
    expect(await page.locator('article.quote mark').allTextContents()).toContain(best.quote)
    await page.locator('article.quote .place a').first().click()
    await page.waitForURL(/#stuk\//)
    expect(await page.locator('mark.wanted').textContent()).toBe(best.quote)
    expect(await page.locator('#doel').isVisible()).toBe(true)
    await page.goBack()
    await page.goBack()
    await page.waitForURL(/#matrix/)
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe(
      await cell.getAttribute('href'),
    )
    await context.close()
  })

  it('keeps the order and the filters of the matrix for the way back', async () => {
    const { page, context } = await open(`${small}#matrix?functie=demand&themas=gelijkenis`)
    await page.locator('.matrix td.cell:not(.dim) a').first().click()
    await page.getByRole('link', { name: 'Naar de matrix' }).click()
    expect(page.url()).toContain('#matrix?functie=demand&themas=gelijkenis')
    await context.close()
  })

  it('says of Dutch quotes on an English page that they are Dutch', async () => {
    const english = await write('english.html', result, 'en')
    const { page, context } = await open(`${english}#uitspraak/${first.id}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('article.focus blockquote').getAttribute('lang')).toBe('nl')
    await context.close()
  })

  it('opens a deep link at the quote it names', async () => {
    const { page, context } = await open(`${small}#uitspraak/${first.id}`)
    expect(await page.locator('article.focus mark').textContent()).toBe(first.quote)
    await context.close()
  })

  it('finds a word in all texts, capitals and accents aside, and opens the place', async () => {
    const { page, context } = await open(small)
    await page.getByRole('searchbox').fill('GÉLD bij')
    await page.keyboard.press('Enter')
    const found = [...result.texts.values()].join('\n').match(/geld bij/gi)?.length ?? 0
    expect(found).toBeGreaterThan(0)
    await page.locator('.kwic').first().waitFor()
    expect(await page.locator('.kwic li').count()).toBe(found)
    await page.locator('.kwic a').first().click()
    expect(await page.locator('#doel').textContent()).toContain('geld bij')
    await context.close()
  })

  it('dims the cells without the function that is filtered on', async () => {
    const { page, context } = await open(`${small}#matrix`)
    await page.getByLabel('Functie').selectOption('problem')
    const { statements } = result.analysis
    const cells = new Set(
      statements.filter((s) => s.function === 'problem').map((s) => `${s.actor} ${s.theme}`),
    )
    expect(cells.size).toBeGreaterThan(0)
    expect(await page.locator('.matrix td.cell:not(.dim)').count()).toBe(cells.size)
    expect(page.url()).toContain('functie=problem')
    await context.close()
  })

  it('moves through the matrix with the arrow keys', async () => {
    const { page, context } = await open(`${small}#matrix`)
    await page.locator('a[href="#cel/org-1/thema-1"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe('#cel/org-2/thema-2')
    await context.close()
  })

  it('shows of every pair the share and the overlap of the analysis', async () => {
    const { page, context } = await open(`${small}#overeenstemming?organisaties=`)
    for (const { a, b, share, overlap } of result.analysis.comparisons.pairs) {
      const shown = await page
        .locator(`a[href="#paar/${a}/${b}"] span:not(.vh), a[href="#paar/${a}/${b}"] small`)
        .allTextContents()
      expect(shown).toEqual([share === null ? '–' : `${Math.round(share * 100)}\u00a0%`, `n = ${overlap}`])
    }
    await context.close()
  })

  it('shows of every cell the stance, and how sure it is', async () => {
    const { page, context } = await open(`${small}#matrix`)
    const words = { agree: 'eens', disagree: 'oneens', mixed: 'deels', mention: 'noemt', silent: 'zwijgt' }
    const cells = await page.locator('.matrix td a').evaluateAll((links: { getAttribute(name: string): string | null; textContent: string | null }[]) => links.map((link) => [link.getAttribute('href'), link.textContent])) // prettier-ignore
    const shown = new Map(cells.map(([href, text]) => [href, text ?? '']))
    for (const { actor, theme, stance, confidence, unsure } of result.analysis.positions) {
      const text = shown.get(`#cel/${actor}/${theme}`)
      expect(text).toContain(words[stance])
      if (stance === 'silent') continue
      expect(text).toContain(`${Math.round(confidence * 100)}\u00a0%`)
      expect(text?.includes('onzeker')).toBe(unsure)
    }
    await context.close()
  })

  it('has no sideways scrolling of the page at 320 pixels in any view', async () => {
    const { page, context } = await open(small, { viewport: { width: 320, height: 700 } })
    for (const view of VIEWS) {
      await page.evaluate(`location.hash = ${JSON.stringify(view)}`)
      await page.waitForTimeout(20)
      expect({ view, width: await page.evaluate('document.documentElement.scrollWidth') }).toEqual({
        view,
        width: 320,
      })
    }
    await context.close()
  })

  it('shows the first screen and the matrix without JavaScript', async () => {
    const { page, context } = await open(small, { javaScriptEnabled: false })
    expect(await page.locator('table.matrix tbody tr').count()).toBe(SMALL.themes)
    expect(await page.locator('h1').textContent()).toBe(result.analysis.dossier.title)
    await context.close()
  })

  it('shows 30 organisations, 40 themes and 5,000 statements', async () => {
    const { page, context, errors } = await open(`${large}#matrix?organisaties=gelijkenis&themas=gelijkenis`)
    expect(await page.locator('table.matrix td.cell').count()).toBe(LARGE.actors * LARGE.themes)
    await page.goto(`${large}#uitspraken`)
    expect(await page.locator('table.quotes tbody tr').count()).toBe(100)
    expect(errors).toEqual([])
    await context.close()
  })

  it('is one stop for the Tab key in the matrix', async () => {
    const { page, context } = await open(`${small}#matrix`)
    expect(await page.locator('.matrix a[tabindex="0"]').count()).toBe(1)
    await page.locator('a[href="#cel/org-1/thema-1"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    expect(await page.locator('.matrix a:focus').count()).toBe(0)
    expect(await page.locator('.matrix a[tabindex="0"]').getAttribute('href')).toBe('#cel/org-1/thema-2')
    await context.close()
  })

  it('says so in every view when a dossier has nothing in it', async () => {
    const nothing = {
      actors: [],
      themes: [],
      questions: [],
      documents: [],
      passages: [],
      statements: [],
      positions: [],
    }
    const analysis = { ...result.analysis, ...nothing, comparisons: { pairs: [], themes: [], coverage: [] } }
    const { page, context, errors } = await open(await write('leeg.html', { analysis, texts: new Map() }))
    for (const view of VIEWS) {
      await page.evaluate(`location.hash = ${JSON.stringify(view)}`)
      await page.waitForTimeout(20)
      expect(await page.locator('h1').count()).toBe(1)
    }
    expect(errors).toEqual([])
    await context.close()
  })

  it('prints the view with its tables whole', async () => {
    const { page, context } = await open(`${small}#matrix`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header.top').isVisible()).toBe(false)
    const height = (selector: string) =>
      page.evaluate<number>(`document.querySelector('${selector}').scrollHeight`)
    const [frame, table] = [await height('.matrix-frame'), await height('.matrix')]
    expect(frame).toBeGreaterThanOrEqual(table)
    await context.close()
  })
})

/**
 * Makes the pictures of the walkthroughs from the demo report: npx tsx scripts/screenshots.ts [out/demo] [docs/img]
 * Needs Chromium (CHROMIUM names it when it is not /usr/bin/chromium); nothing is loaded from a network.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { Analysis } from '../pipeline/result.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** File name and address of every picture; the cell is the first firm one that is against. */
function shots(analysis: Analysis): [name: string, address: string][] {
  const cell =
    analysis.positions.find((one) => one.stance === 'disagree' && !one.unsure) ?? analysis.positions[0]
  const note = analysis.documents.find((one) => one.kind === 'notitie')
  return [
    ['overzicht', '#overzicht'],
    ['matrix', '#matrix'],
    ['cel', `#cel/${cell?.actor}/${cell?.theme}`],
    ['overeenstemming', '#overeenstemming'],
    ['deelvraag', '#vraag/7'],
    ['voorwaarden', '#voorwaarden'],
    ['stuk', `#stuk/${note?.id}`],
    ['raadsvragen', '#raadsvragen'],
  ]
}

const [from = 'out/demo', to = 'docs/img'] = process.argv.slice(2)
const report = resolve(from, 'report.html')
if (!existsSync(report)) {
  throw new Error(`Unexpected absence of ${report}, expected the result of "npm run demo"`)
}
const analysis = JSON.parse(readFileSync(resolve(from, 'analysis.json'), 'utf8')) as Analysis
mkdirSync(to, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: FLAGS,
})
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'light' })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  for (const [name, address] of shots(analysis)) {
    await page.goto('about:blank')
    await page.goto(pathToFileURL(report).href + address)
    await page.screenshot({ path: join(to, `${name}.png`) })
  }
  if (errors.length > 0) throw new Error(`Unexpected errors in the report: ${errors.join('; ')}`)
} finally {
  await browser.close()
}

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyseFolder } from '../../../cli/analyse-folder.ts'
import { buildDocument } from '../../../corpus/build.ts'
import type { Document } from '../../../corpus/document.ts'
import { DEFAULT_LIMITS } from '../../../corpus/limits.ts'
import { readBytes } from '../../../corpus/read-bytes.ts'
import { readDossier } from '../../../corpus/read.ts'
import type { Result } from '../../../pipeline/result.ts'
import { flatOdt, FOOTER, FOOTNOTE, HEADER, type Layout } from './flat-odt.ts'
import { NOTE } from './note.ts'
import { scanOf } from './scan.ts'
import { wordF1 } from './word-f1.ts'

/** LibreOffice renders; without it these tests are skipped and say so. */
const soffice = canRun('soffice', ['--version'])
const poppler = canRun('pdftoppm', ['-v'])
const shared = process.env['MEERSTEMMIG_SHARED']

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'one column': { columns: 1, furniture: false, table: false },
  'two columns': { columns: 2, furniture: false, table: false },
  'with header, footer and footnotes': { columns: 1, furniture: true, table: false },
  'question and answer in a table': { columns: 1, furniture: false, table: true },
}
const LEAST: Readonly<Record<string, number>> = {
  'two columns': 0.99,
  'question and answer in a table': 0.99,
}

function canRun(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function sources(): Promise<Document[]> {
  if (shared !== undefined) return (await readDossier(join(shared, 'dossiers', 'groningen-2025'))).documents
  return [
    buildDocument(
      { id: 'eigen', file: 'eigen.txt', format: 'text', sha256: '' },
      await readBytes('text', Buffer.from(NOTE), 'eigen.txt', DEFAULT_LIMITS),
    ),
  ]
}

async function readBack(format: string, file: string): Promise<Document> {
  return buildDocument(
    { id: 'x', file, format, sha256: '' },
    await readBytes(format, readFileSync(file), file, DEFAULT_LIMITS),
  )
}

/** The text without the footnotes that only the layout added. */
function ownText(document: Document): string {
  return document.blocks
    .map((block) => document.text.slice(block.start, block.end))
    .filter((text, index) => document.blocks[index]?.kind !== 'note' || !text.includes(FOOTNOTE))
    .join('\n')
}

/** Who says what of which theme at which question. */
const statementsOf = ({ analysis }: Result): string[] =>
  analysis.statements.map(({ actor, questions, theme, stance }) =>
    [actor, questions.join('+'), theme, stance].join(' '),
  )

describe.skipIf(!soffice)(
  `what LibreOffice makes of ${shared === undefined ? 'an own note' : 'the real dossier'} comes back (skipped without soffice)`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'meerstemmig-fidelity-'))
    let documents: Document[] = []

    beforeAll(async () => {
      documents = await sources()
      const files = documents.flatMap((document) =>
        Object.entries(LAYOUTS).map(([name, layout], index) => {
          const file = join(folder, `${document.id}-${index}.fodt`)
          writeFileSync(file, flatOdt(document, layout))
          return { file, name }
        }),
      )
      const home = `-env:UserInstallation=file://${folder}/profile`
      for (const target of ['pdf', 'docx', 'odt', 'rtf', 'html'])
        execFileSync(
          'soffice',
          [
            home,
            '--headless',
            '--convert-to',
            target,
            '--outdir',
            join(folder, target),
            ...files.map(({ file }) => file),
          ],
          { stdio: 'ignore' },
        )
    }, 300_000)

    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    for (const format of ['pdf', 'docx', 'odt', 'rtf', 'html']) {
      Object.keys(LAYOUTS).forEach((layout, index) => {
        it(`${format}, ${layout}: the words come back in order, and nothing of the page around them`, async () => {
          for (const document of documents) {
            const back = await readBack(format, join(folder, format, `${document.id}-${index}.${format}`))
            const text = ownText(back)
            expect(wordF1(text, ownText(document)), `${document.file} ${document.id}`).toBeGreaterThanOrEqual(
              LEAST[layout] ?? 0.995,
            )
            expect([HEADER, FOOTER, FOOTNOTE].filter((words) => text.includes(words))).toEqual([])
          }
        })
      })
    }

    it.skipIf(shared === undefined).each([
      ['pdf', 0],
      ['pdf', 1],
      ['pdf', 2],
      ['pdf', 3],
      ['docx', 0],
    ] as const)(
      'says the same in %s, layout %i, as in the text (skipped without MEERSTEMMIG_SHARED)',
      async (format, layout) => {
        const home = join(folder, `dossier-${format}-${layout}`)
        mkdirSync(home)
        for (const { id } of documents)
          copyFileSync(join(folder, format, `${id}-${layout}.${format}`), join(home, `${id}.${format}`))
        const wanted = statementsOf(
          await analyseFolder(join(shared ?? '', 'dossiers', 'groningen-2025'), { lang: 'nl' }),
        )
        const found = statementsOf(await analyseFolder(home, { lang: 'nl' }))
        const same = wanted.filter((one) => {
          const at = found.indexOf(one)
          if (at >= 0) found.splice(at, 1)
          return at >= 0
        })
        console.log(
          `${format} ${layout}: ${same.length} of ${wanted.length} statements the same, ${found.length} more`,
        )
        expect(same.length / wanted.length).toBeGreaterThanOrEqual(0.97)
      },
    )

    it.skipIf(!poppler)(
      'a scan at 200 dpi is recognised (skipped without pdftoppm)',
      async () => {
        const document = documents.toSorted((a, b) => a.text.length - b.text.length)[0] as Document
        const scan = scanOf(join(folder, 'pdf', `${document.id}-0.pdf`), folder)
        const reading = await readBytes('pdf', scan, 'scan.pdf', DEFAULT_LIMITS)
        const back = buildDocument({ id: 'x', file: 'scan.pdf', format: 'pdf', sha256: '' }, reading)
        expect(wordF1(ownText(back), ownText(document))).toBeGreaterThanOrEqual(0.97)
        expect(back.pages.every((page) => (page.ocr ?? 0) > 0.8)).toBe(true)
        expect(reading.problems.map((problem) => problem.code)).toEqual(['reading-doubt'])
      },
      180_000,
    )
  },
)

import { describe, expect, it } from 'vitest'
import { briefing } from '../../reports/docx/briefing.ts'
import { questionsDocx } from '../../reports/docx/questions.ts'
import { reviewDocx } from '../../reports/docx/review.ts'
import { methodLines } from '../../reports/method.ts'
import { positionsCsv } from '../../reports/csv/positions.ts'
import { wordsFor } from '../../reports/words.ts'
import { docxText } from '../support/docx-text.ts'
import { render, renderText } from '../support/render.ts'
import { SMALL, syntheticResult } from '../support/synthetic-result.ts'

const result = syntheticResult({ ...SMALL, actors: 3, themes: 6, questions: 3, statementsPerActor: 8 })

/** What a reader sees word for word; `npm run test:update` writes it anew, and the difference is there to be read. */
describe('the texts, word for word', () => {
  it.each([questionsDocx, briefing, reviewDocx])('of $id', async (report) => {
    const [content = Buffer.of()] = (await render(report, result)).values()
    await expect(docxText(content)).toMatchFileSnapshot(`../golden/reports/${report.id}.txt`)
  })

  it('of the account of the method', async () => {
    const lines = methodLines(result, wordsFor('nl')).map((line) =>
      line.kind === 'item'
        ? `${line.name}: ${line.value}`
        : `${line.kind === 'heading' ? '\n# ' : ''}${line.text}`,
    )
    await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot('../golden/reports/method.txt')
  })

  it('of the table of positions', async () => {
    const text = (await renderText(positionsCsv, result)).replaceAll('\r\n', '\n')
    await expect(text).toMatchFileSnapshot('../golden/reports/positions.csv')
  })
})

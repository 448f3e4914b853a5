/** One check for what every reader delivers. */
import { expect } from 'vitest'
import type { Document } from '../../corpus/document.ts'

/** Offsets inside the text, blocks in order and without line breaks, only white space between them, pages in order. */
export function checkDocument(document: Document): void {
  const { text, blocks, pages } = document
  expect(text).toBe(text.normalize('NFC'))
  expect(text).not.toMatch(/[\r\f\u00AD\uFEFF]| {2}|\n{3}/)
  let end = 0
  for (const block of blocks) {
    expect(text.slice(end, block.start)).toMatch(end === 0 ? /^$/ : /^\n{1,2}$/)
    expect(block.content).toBeGreaterThanOrEqual(block.start)
    expect(block.content).toBeLessThanOrEqual(block.end)
    const words = text.slice(block.start, block.end)
    expect(words).not.toContain('\n')
    expect(words).toBe(words.trim())
    expect(words).not.toBe('')
    if (block.marker !== undefined) expect(words.startsWith(block.marker)).toBe(true)
    end = block.end
  }
  expect(end).toBe(text.length)
  let last = 0
  for (const page of pages) {
    expect(page.start).toBeGreaterThanOrEqual(last)
    expect(page.end).toBeGreaterThanOrEqual(page.start)
    last = page.start
  }
}

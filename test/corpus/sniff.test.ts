import { describe, expect, it } from 'vitest'
import { sniff } from '../../corpus/sniff.ts'
import { docxOf, odtOf } from '../hostile/packages.ts'
import { onePage, pdfOf } from '../hostile/pdf-builder.ts'

describe('which format a file has', () => {
  const pdf = pdfOf(onePage(''))
  it.each([
    ['notitie.pdf', pdf, 'pdf', false],
    ['notitie.docx', pdf, 'pdf', true],
    ['notitie', pdf, 'pdf', false],
    ['notitie.pdf', Buffer.concat([Buffer.from('\n\n'), pdf]), 'pdf', false],
    ['over-pdf.txt', Buffer.from('Een PDF begint met %PDF-1.7.'), 'text', false],
    ['brief.txt', Buffer.from('<!DOCTYPE html><p>Brief</p>'), 'html', true],
    ['brief.doc', Buffer.from('{\\rtf1 Brief}'), 'rtf', false],
    ['brief.zip', docxOf(''), 'docx', true],
    ['brief.docx', odtOf(''), 'odt', true],
    ['scan.pdf', Buffer.from('\u0089PNG\r\n', 'latin1'), 'image', true],
  ])('%s', (name, bytes, id, renamed) => {
    expect(sniff(name, bytes)).toMatchObject({ format: { id }, renamed })
  })

  it('is unknown where neither bytes nor name tell, and old where they tell of old Office', () => {
    expect(sniff('film.mp4', Buffer.from('abc'))).toBe('unknown')
    expect(sniff('brief.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('old-office')
  })
})

import { expect, test } from 'vitest'
import { buildDocument } from '../../corpus/build.ts'
import { rebuild } from '../../corpus/text/rebuild.ts'

const identity = { id: 'brief', file: 'brief.txt', format: 'text', sha256: '' }
const read = (text: string) => buildDocument(identity, { blocks: rebuild(text), problems: [] })

test('remembers where a footnote stood in the middle of a sentence', () => {
  const document = read(
    [
      'De gemeente wil de hulp dichter bij huis organiseren1 en daarvoor is volgens ons veel meer',
      '',
      '1 Zie de nota Dichtbij van vorig jaar, bladzijde vier.',
      '',
      'geld nodig voor het werk in de wijk.',
    ].join('\n'),
  )
  const [sentence] = document.blocks
  expect(document.text.slice(sentence?.start, sentence?.end)).toMatch(/veel meer geld nodig/)
  expect(document.seams).toEqual([document.text.indexOf('geld nodig')])
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'note'])
})

test('has no seams where nothing was taken out, whatever signs the text holds', () => {
  const document = read('Een gewone zin \uE000met een vreemd teken erin.')
  expect(document.seams).toBeUndefined()
  expect(document.text).toBe('Een gewone zin met een vreemd teken erin.')
})

/** The reference coding of the demo (schema gold/1), with offsets computed from the coding beside the words. */
import { createHash } from 'node:crypto'
import { canonical, visible, type Source } from './source.ts'

const NOTE =
  'Referentiecodering van de demonstratiebundel. Gecodeerd door één taalmodel, dat ook de schrijver van de teksten is: ' +
  'bruikbaar om te zien of er iets verandert, niet als bewijs van juistheid. optional=true: een zorgvuldige lezer kan het ook anders zien. ' +
  'Posities tellen in de kleine letters en cijfers van het stuk.'

/** Reference coding of all sources, in the order given; throws when a quote does not stand in its segment. */
export function referenceOf(
  made: readonly { readonly source: Source; readonly bytes: Uint8Array }[],
): object {
  const segments: object[] = []
  const statements: object[] = []
  for (const { source } of made) {
    const file = source.meta['file']!
    const starts = [0]
    for (const block of source.blocks) {
      starts.push(starts.at(-1)! + canonical(visible(block)).length)
    }
    const text = source.blocks.map((block) => canonical(visible(block))).join('')
    source.segments.forEach((segment, index) => {
      const start = starts[segment.from]!
      const end = starts[source.segments[index + 1]?.from ?? source.blocks.length]!
      segments.push({ id: segment.id, file, question: segment.question, start, end })
      const inside = text.slice(start, end)
      for (const coded of segment.statements) {
        for (const quote of coded.quotes) {
          if (!inside.includes(canonical(quote))) {
            throw new Error(`Unexpected quote "${quote}", expected words of ${segment.id}`)
          }
        }
        statements.push({
          id: `d${String(statements.length + 1).padStart(3, '0')}`,
          segment: segment.id,
          theme: coded.theme,
          stance: coded.stance,
          function: coded.function,
          mode: coded.reported === '' ? 'own' : 'reported',
          endorsed: coded.reported === '' ? null : coded.reported === 'reported+',
          optional: coded.optional,
          quotes: coded.quotes,
        })
      }
    })
  }
  return {
    schema: 'gold/1',
    note: NOTE,
    documents: made.map(({ source, bytes }) => ({
      file: source.meta['file'],
      sha256: createHash('sha256').update(bytes).digest('hex'),
      actors: source.meta['actors']!.split('; '),
    })),
    segments,
    statements,
  }
}

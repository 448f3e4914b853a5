import type { Result, Statement } from '../../pipeline/result.ts'
import { lookup } from '../lookup.ts'
import type { Report } from '../report.ts'
import { wordsFor } from '../words.ts'
import { uuid } from './uuid.ts'

/** How much text stands before and after a quote, in code points. */
const AROUND = 32

/** Every quote as a W3C web annotation, found by its place and by its words. */
export const annotations: Report = {
  id: 'jsonld',
  summary: 'annotaties.jsonld: elk citaat als webannotatie (W3C), met plaats en woorden',
  render: (result, { lang }) => {
    const words = wordsFor(lang)
    const find = lookup(result)
    const texts = new Map([...result.texts].map(([id, text]) => [id, [...text]]))
    const items = result.analysis.statements.map((s) => ({
      id: `urn:uuid:${uuid(`annotation ${s.id}`)}`,
      type: 'Annotation',
      motivation: 'classifying',
      creator: { type: 'Software', name: `meerstemmig ${result.analysis.generator.version}` },
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: find.theme(s.theme).label, language: 'nl' },
        { type: 'TextualBody', purpose: 'tagging', value: words[s.stance], language: lang },
        { type: 'TextualBody', purpose: 'tagging', value: words[s.function], language: lang },
        { type: 'TextualBody', purpose: 'identifying', value: find.actor(s.actor).name, language: 'nl' },
      ],
      target: { source: `texts/${s.document}.txt`, selector: selectors(s, texts.get(s.document) ?? []) },
    }))
    return [{ path: 'annotaties.jsonld', content: `${JSON.stringify(collection(result, items), null, 2)}\n` }]
  },
}

function collection({ analysis }: Result, items: readonly unknown[]) {
  const id = `urn:uuid:${uuid(`annotations ${analysis.dossier.title}`)}`
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: analysis.dossier.title,
    total: items.length,
    first: { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

function selectors({ start, end, quote }: Statement, text: readonly string[]) {
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: text.slice(Math.max(0, start - AROUND), start).join(''),
      suffix: text.slice(end, end + AROUND).join(''),
    },
  ]
}

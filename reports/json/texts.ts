import type { Report } from '../report.ts'

/** The normalised texts into which every offset of analysis.json points. */
export const texts: Report = {
  id: 'texts',
  summary: 'texts/: de tekst van elk stuk, waarin de citaten woordelijk staan',
  render: ({ analysis, texts }) =>
    analysis.documents.flatMap(({ id }) => {
      const content = texts.get(id)
      return content === undefined ? [] : [{ path: `texts/${id}.txt`, content }]
    }),
}

import type { Result, Statement } from '../pipeline/result.ts'
import type { Lookup } from './lookup.ts'
import type { Words } from './words.ts'

/** Where a statement stands, as running text: document, page, question. */
export function placeOf(s: Statement, find: Lookup, words: Words): string {
  const document = find.document(s.document)
  const questions = s.questions.map((id) => id === 'H' ? words.mainQuestion.toLowerCase() : `${words.questionWord} ${find.question(id).number}`) // prettier-ignore
  return [
    document.title ?? document.file,
    ...(s.page === null ? [] : [`${words.pageWord} ${s.page}`]),
    ...questions,
    ...(document.ocr === null ? [] : [words.viaOcr]),
  ].join(', ')
}

/** The same, without the name of the document where the organisation has only one and there is a page or a question. */
export function shortPlaceOf(s: Statement, result: Result, find: Lookup, words: Words): string {
  const own = result.analysis.documents.filter(({ actors }) => actors.includes(s.actor))
  const full = placeOf(s, find, words)
  const { title, file } = find.document(s.document)
  const short = full.slice((title ?? file).length + 2)
  return own.length === 1 && short !== '' ? short : full
}

/** Names as running text: "A, B en C". */
export function listed(names: readonly string[], words: Words): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${words.and} ${names[names.length - 1]}`
}

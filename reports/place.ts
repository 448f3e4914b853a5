import type { DocumentInfo, Result, Statement } from '../pipeline/result.ts'
import type { Lookup } from './lookup.ts'
import type { Words } from './words.ts'

/** What a reader calls a document: its title, else its kind and who wrote it, else its file. */
export function documentName(document: DocumentInfo, find: Pick<Lookup, 'actor'>, words: Words): string {
  const names = document.actors.map((id) => find.actor(id).name)
  const { title } = document
  if (title !== null && !names.some((name) => name.toLowerCase() === title.toLowerCase())) return title
  if (names.length === 0 || document.kind === 'onbekend') return document.file
  const kind = words[document.kind]
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${listed(names, words)}`
}

/** Where a statement stands, as running text: document, page, question. */
export function placeOf(s: Statement, find: Lookup, words: Words): string {
  const document = find.document(s.document)
  const questions = s.questions.map((id) => id === 'H' ? words.mainQuestion.toLowerCase() : `${words.questionWord} ${find.question(id).number}`) // prettier-ignore
  return [
    documentName(document, find, words),
    ...(s.page === null ? [] : [`${words.pageWord} ${s.page}`]),
    ...questions,
    ...(document.ocr === null ? [] : [words.viaOcr]),
  ].join(', ')
}

/** The same, without the name of the document where the organisation has only one and there is a page or a question. */
export function shortPlaceOf(s: Statement, result: Result, find: Lookup, words: Words): string {
  const own = result.analysis.documents.filter(({ actors }) => actors.includes(s.actor))
  const full = placeOf(s, find, words)
  const short = full.slice(documentName(find.document(s.document), find, words).length + 2)
  return own.length === 1 && short !== '' ? short : full
}

/** The condition as it was put; the whole quote where the condition alone says too little; null without one. */
export function conditionOf({ condition, quote }: Statement): string | null {
  return condition !== null && condition.trim().split(/\s+/).length < 4 ? quote : condition
}

/** Names as running text: "A, B en C". */
export function listed(names: readonly string[], words: Words): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${words.and} ${names[names.length - 1]}`
}

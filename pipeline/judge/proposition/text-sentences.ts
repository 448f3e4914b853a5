/** Sentences of a text that belongs to no document. */
import type { Document } from '../../../corpus/document.ts'
import type { Morphology } from '../../../lexicons/types.ts'
import { sentencesOf } from '../../language/sentences.ts'
import type { Sentence } from '../../types.ts'

/** The sentences of a text, one paragraph per line. */
export function sentencesOfText(text: string, morphology: Morphology): Sentence[] {
  let start = 0
  const blocks = text.split('\n').map((line): Document['blocks'][number] => {
    const block = { kind: 'paragraph', start, end: start + line.length, content: start } as const
    start += line.length + 1
    return block
  })
  const document: Document = {
    id: 'text',
    file: '',
    format: 'txt',
    sha256: '',
    text,
    blocks,
    pages: [],
    meta: {},
  }
  return sentencesOf(document, morphology, 0, text.length)
}

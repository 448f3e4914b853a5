/** All formats that are read; a new one is a file in this folder and a line here. */
import type { Format } from '../draft.ts'
import { docx } from './docx.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { odt } from './odt.ts'
import { pdf } from './pdf.ts'
import { rtf } from './rtf.ts'
import { text } from './text.ts'

export const FORMATS: readonly Format[] = [text, markdown, html, docx, odt, rtf, pdf]

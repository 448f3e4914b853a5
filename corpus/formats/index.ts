/** All formats that are read; a new one is a file in this folder and a line here. */
import type { Format } from '../draft.ts'
import { csv } from './csv.ts'
import { docx } from './docx.ts'
import { eml } from './eml.ts'
import { html } from './html.ts'
import { image } from './image.ts'
import { markdown } from './markdown.ts'
import { odt } from './odt.ts'
import { pdf } from './pdf.ts'
import { pptx } from './pptx.ts'
import { rtf } from './rtf.ts'
import { text } from './text.ts'
import { xlsx } from './xlsx.ts'
import { zip } from './zip.ts'

export const FORMATS: readonly Format[] = [
  text,
  markdown,
  html,
  docx,
  odt,
  rtf,
  pdf,
  eml,
  pptx,
  xlsx,
  csv,
  image,
  zip,
]

/** Where the data of this room lies, whether it runs from its TypeScript source or from dist/. */
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** Folder of the YAML and text files (in the source tree, which is shipped beside dist/). */
export const DATA_FOLDER: string =
  basename(dirname(here)) === 'dist' ? join(dirname(dirname(here)), 'lexicons') : here

/** True when this code was compiled to dist/. */
export const COMPILED: boolean = here !== DATA_FOLDER

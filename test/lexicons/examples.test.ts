import { describe, expect, it } from 'vitest'
import { codebookNames } from '../../lexicons/load.ts'
import { compileCodebook, loadCodebook, morphology, themesOf } from '../support/tagging.ts'
import { documentFrom } from '../support/any-document.ts'

/** The same sentence as a sloppy scan or a heading would give it. */
const DISTURBANCES: readonly [string, (text: string) => string][] = [
  ['as written', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['with double spaces', (text) => text.replaceAll(' ', '  ')],
  ['broken over lines', (text) => text.replace(/ (?=\S+ \S+\.$)/, '\r\n')],
  ['with curly quotes', (text) => text.replaceAll('"', '”').replaceAll("'", '’')],
]

describe.each(codebookNames())('The examples of the codebook %s', (name) => {
  const { codebook } = loadCodebook(name)
  const matcher = compileCodebook(codebook, morphology)
  describe.each(codebook.themes.map((theme) => [theme.id, theme] as const))('%s', (id, theme) => {
    it.each(
      theme.examples.flatMap((example) =>
        DISTURBANCES.map(([how, disturb]) => ({ how, disturb, ...example })),
      ),
    )('$expect, $how: $text', async ({ text, expect: wanted, disturb }) => {
      const document = await documentFrom(disturb(text), 'voorbeeld.txt')
      expect(themesOf(document, matcher).includes(id)).toBe(wanted !== 'none')
    })
  })
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyseFolder } from '../../cli/analyse-folder.ts'
import { analysisOf, flawless } from '../evaluate/support.ts'
import { schemaErrors } from '../support/analysis-schema.ts'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../docs/schema/analysis-1.schema.json', import.meta.url), 'utf8'),
)

describe('the schema of analysis.json', () => {
  it('accepts a small analysis', () => {
    expect(schemaErrors(analysisOf(flawless()))).toEqual([])
  })

  it('accepts the analysis of the demo dossier', async () => {
    const folder = fileURLToPath(new URL('../../corpus/demo', import.meta.url))
    const { analysis } = await analyseFolder(folder, { lang: 'nl' })
    // As it is written: what is undefined is not there.
    expect(schemaErrors(JSON.parse(JSON.stringify(analysis)))).toEqual([])
    expect(analysis.statements.length).toBeGreaterThan(20)
  })

  it.each([
    ['a field it does not know', { extra: 1 }],
    ['another version', { schema: 'meerstemmig.analysis/2' }],
    ['a missing list', { statements: undefined }],
    ['a stance that is none', { statements: [{ ...flawless()[0], stance: 'maybe' }] }],
    ['an empty quote', { statements: [{ ...flawless()[0], quote: '' }] }],
    ['a confidence above 1', { statements: [{ ...flawless()[0], confidence: 1.2 }] }],
  ])('refuses %s', (_, parts) => {
    const analysis = { ...analysisOf(flawless()), ...parts }
    expect(schemaErrors(JSON.parse(JSON.stringify(analysis)))).not.toEqual([])
  })

  it('describes every property', () => {
    const missing: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return
      if ('properties' in node)
        for (const [name, property] of Object.entries(node.properties as Record<string, object>))
          if (!('description' in property)) missing.push(`${path}.${name}`)
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`)
    }
    visit(schema, '')
    expect(missing).toEqual([])
  })
})

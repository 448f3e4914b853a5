/** Checks an analysis against the published JSON Schema. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const SCHEMA = new URL('../../docs/schema/analysis-1.schema.json', import.meta.url)
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)

/** One line per mistake, with its place; none when the analysis is as the schema says. */
export function schemaErrors(analysis: unknown): string[] {
  validate(analysis)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  )
}

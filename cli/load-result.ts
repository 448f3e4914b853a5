/** Reads back what `analyse` wrote: analysis.json and texts/. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Analysis, Result } from '../pipeline/result.ts'
import { UsageError, type Lang } from './io.ts'

/** The result that `analyse` wrote, by its folder or its analysis.json; a usage error when it is not one. */
export function loadResult(place: string, lang: Lang): Result {
  const file = place.endsWith('.json') ? place : join(place, 'analysis.json')
  const folder = dirname(file)
  const analysis = readJson(file, lang) as Analysis
  if (analysis.schema !== 'meerstemmig.analysis/1') {
    throw new UsageError(
      lang === 'en'
        ? `${file} has schema "${String(analysis.schema)}", expected "meerstemmig.analysis/1".`
        : `${file} heeft schema "${String(analysis.schema)}", verwacht werd "meerstemmig.analysis/1".`,
    )
  }
  const texts = analysis.documents.map(
    (document) => [document.id, readText(join(folder, 'texts', `${document.id}.txt`), lang)] as const,
  )
  return { analysis, texts: new Map(texts) }
}

/** The text of a file the user named. */
export function readText(file: string, lang: Lang): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const nl = code === 'ENOENT' ? 'bestaat niet' : `kan niet worden gelezen (${code})`
    const en = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`
    throw new UsageError(`${file} ${lang === 'en' ? en : nl}.`, { cause: error })
  }
}

/** The JSON in a file the user named. */
export function readJson(file: string, lang: Lang): unknown {
  const text = readText(file, lang)
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      `${file} ${lang === 'en' ? 'is no valid JSON' : 'is geen geldige JSON'}: ${reason}`,
      { cause: error },
    )
  }
}

import { readFileSync } from 'node:fs'

/** The version in package.json, beside the sources or above dist/. */
export function packageVersion(): string {
  for (const place of ['../package.json', '../../package.json']) {
    try {
      return (JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as { version: string })
        .version
    } catch {
      continue
    }
  }
  throw new Error('Unexpected place of cli/version, expected package.json above it')
}

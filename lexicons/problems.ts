/** Gathers what is wrong in one file of a codebook, with its line. */
import type { LexiconProblem } from './types.ts'
import type { YamlFile, YamlPath } from './read-yaml.ts'

/** Adds a problem at a place in the YAML; Dutch and English say the same. */
export type Report = (severity: LexiconProblem['severity'], path: YamlPath, nl: string, en: string) => void

/** A reporter for one parsed file; mistakes in the notation itself are reported at once. */
export function reporter(file: string, yaml: YamlFile, problems: LexiconProblem[]): Report {
  for (const { line, message } of yaml.errors)
    problems.push({
      severity: 'error',
      file,
      line,
      message: { nl: `Geen geldige YAML: ${message}`, en: `Invalid YAML: ${message}` },
    })
  return (severity, path, nl, en) =>
    void problems.push({ severity, file, line: yaml.lineOf(path), message: { nl, en } })
}

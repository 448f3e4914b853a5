/** Joins the rooms: reads a folder, loads the yardstick, runs the comparison. Used by every command that needs one. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Problem } from '../corpus/problem.ts'
import type { LexiconProblem } from '../lexicons/types.ts'
import type { Result } from '../pipeline/result.ts'
import { UsageError, type Lang } from './io.ts'
import { mustBeFolder } from './must-be-folder.ts'
import { packageVersion } from './version.ts'

export interface AnalyseOptions {
  readonly codebook?: string
  readonly lang: Lang
  readonly onStep?: (message: string) => void
}

/** The analysis of all documents in a folder. */
export async function analyseFolder(folder: string, options: AnalyseOptions): Promise<Result> {
  const text = (nl: string, en: string): string => (options.lang === 'en' ? en : nl)
  mustBeFolder(folder, options.lang)
  const [
    { readDossier },
    { codebookNames, loadCodebook },
    { loadMeasured },
    { loadMorphology },
    { loadCues },
    { run },
  ] = await Promise.all([
    import('../corpus/read.ts'),
    import('../lexicons/load.ts'),
    import('../lexicons/measured.ts'),
    import('../lexicons/nl/morphology.ts'),
    import('../lexicons/nl/cues.ts'),
    import('../pipeline/run.ts'),
  ])
  options.onStep?.(text('Stukken lezen …', 'Reading documents …'))
  const dossier = await readDossier(folder)
  if (dossier.inputs.length === 0) {
    throw new UsageError(
      text(
        `in "${folder}" staat geen enkel stuk. Zet er de PDF-, Word- of tekstbestanden van de hoorzitting in.`,
        `there is no document in "${folder}". Put the PDF, Word or text files of the hearing there.`,
      ),
    )
  }
  const wanted = options.codebook ?? dossier.settings?.codebook ?? 'jeugdhulp'
  const { codebook, problems } = loadCodebook(wanted)
  if (codebook.themes.length === 0) {
    const names = codebookNames().join(', ')
    const first = problems[0]?.message
    throw new UsageError(
      text(
        `codeboek "${wanted}" heeft geen bruikbaar thema${first ? `: ${first.nl}` : '.'} Kies ${names}, of geef de map van een eigen codeboek.`,
        `codebook "${wanted}" has no usable theme${first ? `: ${first.en}` : '.'} Choose ${names}, or name the folder of a codebook of your own.`,
      ),
    )
  }
  const review = await reviewOf(folder)
  return run({
    title: dossier.settings?.title ?? null,
    folder: basename(resolve(folder)),
    version: packageVersion(),
    documents: dossier.documents,
    inputs: [...dossier.inputs, ...(await settingsInput(folder)), ...review.inputs],
    corrections: review.entries,
    dossier: dossier.settings,
    codebook,
    cues: loadCues(),
    morphology: loadMorphology(),
    measured: loadMeasured(wanted),
    problems: [...dossier.problems, ...review.problems, ...problems.map(asProblem)],
    onDocument: (file, index, total) => options.onStep?.(`${index + 1}/${total} ${file}`),
  })
}

/** What organisations said of their positions (nazicht.yaml); with its hash, so that a later run can name it as a cause. */
async function reviewOf(folder: string) {
  const file = 'nazicht.yaml'
  const text = await readFile(join(folder, file), 'utf8').catch(() => null)
  if (text === null) return { entries: [], problems: [], inputs: [] }
  const { parseReviewYaml } = await import('../review/index.ts')
  return { ...parseReviewYaml(text, file), inputs: [{ file, sha256: sha256Of(text) }] }
}

/** dossier.yaml as an input with its hash: what a person set there may be why a later run differs. */
async function settingsInput(folder: string): Promise<{ file: string; sha256: string }[]> {
  const file = 'dossier.yaml'
  const text = await readFile(join(folder, file), 'utf8').catch(() => null)
  return text === null ? [] : [{ file, sha256: sha256Of(text) }]
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

const asProblem = ({ severity, file, line, message }: LexiconProblem): Problem => ({
  code: 'lexicon',
  severity,
  source: file,
  line,
  message,
})

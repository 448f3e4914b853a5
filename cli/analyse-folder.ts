/** Joins the rooms: reads a folder, loads the yardstick, runs the comparison. Used by every command that needs one. */
import { basename, resolve } from 'node:path'
import type { Problem } from '../corpus/problem.ts'
import type { LexiconProblem } from '../lexicons/types.ts'
import type { Result } from '../pipeline/result.ts'
import type { Lang } from './io.ts'
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
  const [{ readDossier }, { loadCodebook }, { loadMorphology }, { loadCues }, { run }] = await Promise.all([
    import('../corpus/read.ts'),
    import('../lexicons/load.ts'),
    import('../lexicons/nl/morphology.ts'),
    import('../lexicons/nl/cues.ts'),
    import('../pipeline/run.ts'),
  ])
  options.onStep?.(text('Stukken lezen …', 'Reading documents …'))
  const dossier = await readDossier(folder)
  const { codebook, problems } = loadCodebook(options.codebook ?? dossier.settings?.codebook ?? 'jeugdhulp')
  return run({
    title: dossier.settings?.title ?? basename(resolve(folder)),
    version: packageVersion(),
    documents: dossier.documents,
    inputs: dossier.inputs,
    dossier: dossier.settings,
    codebook,
    cues: loadCues(),
    morphology: loadMorphology(),
    problems: [...dossier.problems, ...problems.map(asProblem)],
    onDocument: (file, index, total) => options.onStep?.(`${index + 1}/${total} ${file}`),
  })
}

const asProblem = ({ severity, file, line, message }: LexiconProblem): Problem => ({
  code: 'lexicon',
  severity,
  source: file,
  line,
  message,
})

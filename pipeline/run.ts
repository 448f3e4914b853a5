/** The whole run on one screen: know → segment → tag and judge → compare. Pure: the same input, the same result. */
import type { Document } from '../corpus/document.ts'
import type { DossierSettings } from '../corpus/dossier.ts'
import type { Problem } from '../corpus/problem.ts'
import type { Cues } from '../lexicons/nl/cues.ts'
import type { Codebook, Morphology } from '../lexicons/types.ts'
import { assemble } from './assemble.ts'
import { findQuestionnaire, profile } from './know/index.ts'
import type { GivenCorrection } from './corrections.ts'
import type { Analysis, Result } from './result.ts'
import { tokenise } from './language/tokens.ts'
import { segment } from './segment/index.ts'
import { SETTINGS, type Settings } from './settings.ts'
import { statementsOf } from './statements.ts'
import { domainPattern } from './tag/domain.ts'
import { compileCodebook } from './tag/index.ts'

export interface RunInput {
  /** Set by a person; null: that of the questionnaire, else the name of the folder. */
  readonly title: string | null
  readonly folder: string
  readonly version: string
  readonly documents: readonly Document[]
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[]
  readonly dossier: DossierSettings | null
  readonly codebook: Codebook
  readonly cues: Cues
  readonly morphology: Morphology
  /** What was measured of this codebook before release; null when nothing was. */
  readonly measured?: Pick<Analysis, 'measured' | 'calibration'> | null
  /** What organisations said of the positions attributed to them (nazicht.yaml). */
  readonly corrections?: readonly GivenCorrection[]
  readonly problems: readonly Problem[]
  readonly settings?: Partial<Settings>
  /** Told before each document is read; for the progress line only. */
  readonly onDocument?: (file: string, index: number, total: number) => void
}

/** Compares what the documents of one dossier say. */
export function run(input: RunInput): Result {
  const { documents, dossier, morphology, cues } = input
  const { questionnaire, problems } = findQuestionnaire(documents, dossier, morphology)
  const questions = new Map((questionnaire?.questions ?? []).map((question) => [question.id, question]))
  const yardstick = {
    matcher: compileCodebook(input.codebook, morphology),
    domain: domainPattern(input.codebook),
    cues,
    morphology,
    questions,
  }

  const read = documents.map((document, index) => {
    input.onDocument?.(document.file, index, documents.length)
    const known = profile(document, questionnaire, dossier, morphology)
    const cut = segment(document, known, questionnaire, morphology)
    const drafts = statementsOf(document, known, cut.passages, yardstick)
    return { document, profile: known, passages: cut.passages, drafts, problems: cut.problems }
  })

  return assemble({
    ...input,
    settings: { ...SETTINGS, ...input.settings },
    lexicons: [
      { name: input.codebook.id, sha256: input.codebook.sha256 },
      { name: 'nl/cues', sha256: cues.sha256 },
    ],
    tokenise: (text) => tokenise(text, morphology),
    questionnaire,
    read,
    problems: [...input.problems, ...problems, ...read.flatMap((one) => one.problems)],
  })
}

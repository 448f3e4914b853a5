/** Reads a folder and concludes what its documents are, without analysing them: what init and analyse share. */
import type { Document } from '../corpus/document.ts'
import type { Profile, Questionnaire } from '../pipeline/types.ts'
import type { Lang } from './io.ts'
import { mustBeFolder } from './must-be-folder.ts'

export interface KnownDossier {
  readonly documents: readonly Document[]
  readonly questionnaire: Questionnaire | null
  readonly profiles: readonly Profile[]
}

/** Documents, questionnaire and profiles of a folder; an existing dossier.yaml is left aside. */
export async function knowFolder(
  folder: string,
  lang: Lang,
  onStep: (message: string) => void,
): Promise<KnownDossier> {
  mustBeFolder(folder, lang)
  const [{ readDossier }, { loadMorphology }, { findQuestionnaire, profile }] = await Promise.all([
    import('../corpus/read.ts'),
    import('../lexicons/nl/morphology.ts'),
    import('../pipeline/know/index.ts'),
  ])
  onStep(lang === 'en' ? 'Reading documents …' : 'Stukken lezen …')
  const { documents } = await readDossier(folder)
  const morphology = loadMorphology()
  const { questionnaire } = findQuestionnaire(documents, null, morphology)
  return {
    documents,
    questionnaire,
    profiles: documents.map((document) => profile(document, questionnaire, null, morphology)),
  }
}

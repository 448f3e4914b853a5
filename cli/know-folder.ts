/** Reads a folder and concludes what its documents are, without coding them: what `init` writes down. */
import { basename, resolve } from 'node:path'
import type { DossierDraft } from '../corpus/dossier.ts'
import type { Lang } from './io.ts'
import { mustBeFolder } from './must-be-folder.ts'

/** Questionnaire and profiles of a folder; an existing dossier.yaml is left aside. */
export async function knowFolder(
  folder: string,
  lang: Lang,
  onStep: (message: string) => void,
): Promise<DossierDraft> {
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
  const profiles = documents.map((document) => profile(document, questionnaire, null, morphology))
  const asking = profiles.find((one) => one.document === questionnaire?.document)
  return {
    title: asking?.title ?? basename(resolve(folder)),
    codebook: 'jeugdhulp',
    questionnaire: documents.find((document) => document.id === questionnaire?.document)?.file ?? null,
    documents: documents.flatMap((document, at) => {
      const known = profiles[at]
      return known ? [{ file: document.file, ...known }] : []
    }),
    questions: questionnaire?.questions ?? [],
  }
}

/** Knowing the dossier: which document asks, who speaks in each, what it is and when. */
import type { Document } from '../../corpus/document.ts'
import type { DossierSettings } from '../../corpus/dossier.ts'
import type { Problem } from '../../corpus/problem.ts'
import type { Morphology } from '../../lexicons/types.ts'
import type { Profile, Questionnaire } from '../types.ts'
import { profile as profileOf } from './profile.ts'
import { findQuestionnaire as find } from './questionnaire.ts'

/** The questions of the dossier; null when no document asks or answers numbered questions. */
export function findQuestionnaire(
  documents: readonly Document[],
  settings: DossierSettings | null,
  _morphology: Morphology,
): { questionnaire: Questionnaire | null; problems: Problem[] } {
  return find(documents, settings)
}

/** Kind, actors, date and title of one document, each with ground and confidence. */
export function profile(
  document: Document,
  questionnaire: Questionnaire | null,
  settings: DossierSettings | null,
  morphology: Morphology,
): Profile {
  return profileOf(document, questionnaire, settings, morphology)
}

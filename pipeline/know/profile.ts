/** What is known of one document: dossier.yaml first, then what the document shows. */
import type { Document } from '../../corpus/document.ts'
import type { DossierSettings } from '../../corpus/dossier.ts'
import type { Morphology } from '../../lexicons/types.ts'
import type { Inferred } from '../result.ts'
import type { Profile, Questionnaire } from '../types.ts'
import { actorsOf } from './actors/index.ts'
import { dateOf } from './dates.ts'
import { kindOf } from './kind.ts'
import { languageOf } from './language.ts'
import { canonicalName } from './names.ts'
import { speakersOf } from './speakers.ts'
import { titleOf } from './title.ts'

/** Kind, actors, date, title and language, each with its ground. */
export function profile(
  document: Document,
  questionnaire: Questionnaire | null,
  settings: DossierSettings | null,
  morphology: Morphology | null,
): Profile {
  const set = settings?.documents.find((one) => one.file === document.file)
  const actors = set?.actors?.map((name) => canonicalName(name, settings?.actors))
  return {
    document: document.id,
    kind: set?.kind ? fixed(set.kind) : kindOf(document, questionnaire),
    actors: actors ? fixed(actors) : voicesOf(document, settings, morphology),
    date: set?.date === undefined ? dateOf(document) : fixed(set.date),
    title: set?.title ?? titleOf(document),
    language: languageOf(document.text),
  }
}

/** The organisations under headings of their own; else the one author. Respondents of a survey stay nameless. */
function voicesOf(
  document: Document,
  settings: DossierSettings | null,
  morphology: Morphology | null,
): Inferred<readonly string[]> {
  const speakers = speakersOf(document, settings?.actors ?? [], morphology)
  const names = [...new Set(speakers.map(({ name }) => name))]
  if (names.some((name) => name.startsWith('Respondent'))) {
    return { value: [], ground: `${speakers.length} reacties zonder naam`, confidence: 0.8 }
  }
  if (names.length < 2) return actorsOf(document, settings, morphology)
  return { value: names, ground: `koppen: ${names.join(', ')}`, confidence: 0.8 }
}

const fixed = <T>(value: T): Inferred<T> => ({ value, ground: 'dossier.yaml', confidence: 1 })

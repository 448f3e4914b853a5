/** Who speaks in a document: the strongest kind of evidence that names somebody decides. */
import type { Document } from '../../../corpus/document.ts'
import type { DossierSettings } from '../../../corpus/dossier.ts'
import type { Morphology } from '../../../lexicons/types.ts'
import { formField, officialHead } from './field.ts'
import { fileName, metaName } from './file.ts'
import { signature } from './signature.ts'
import { letterhead, titleLine } from './title.ts'
import { blockLines, type Evidence, type Found, type View } from './view.ts'
import { opinion, ownName, weName } from './voice.ts'

/** Strongest first; each looks at another place. */
export const EVIDENCE: readonly Evidence[] = [
  formField,
  officialHead,
  signature,
  titleLine,
  weName,
  letterhead,
  opinion,
  ownName,
  fileName,
  metaName,
]

/** The actors, or none: an organisation that is only spoken of is not the author. */
export function actorsOf(
  document: Document,
  settings: DossierSettings | null,
  morphology: Morphology | null,
): Found {
  const view: View = { document, lines: blockLines(document), actors: settings?.actors ?? [], morphology }
  for (const evidence of EVIDENCE) {
    const found = evidence(view)
    if (found && found.value.length > 0) return found
  }
  return { value: [], ground: 'geen afzender gevonden', confidence: 0 }
}

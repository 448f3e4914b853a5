/** Writes nazicht.yaml: what was filled in is added, or takes the place of what stood there on the same position. */
import { isMap, isSeq, parseDocument, YAMLSeq, type Document } from 'yaml'
import { dutchStance, plain, type ReviewEntry } from './types.ts'

const EMPTY = `# Nazicht: wat organisaties zeiden van de standpunten die aan hen zijn toegeschreven (wederhoor).
# Wat hier staat gaat bij “meerstemmig analyse” voor op wat het programma las; u mag het met de hand aanvullen.
#   oordeel:     klopt, of klopt niet
#   juist:       eens, oneens, deels, noemt of geen standpunt (over de stelling van het thema)
#   toelichting: in de woorden van de organisatie
#   bron:        het ingevulde formulier
nazicht:
`

export interface Written {
  readonly text: string
  readonly added: number
  readonly replaced: number
}

/** The text of nazicht.yaml with these entries; `before` is a valid nazicht.yaml, or null when there is none. */
export function updateReviewYaml(before: string | null, entries: readonly ReviewEntry[]): Written {
  const document: Document = parseDocument(before === null || before.trim() === '' ? EMPTY : before)
  const root = document.contents
  let list: unknown = isMap(root) ? root.get('nazicht', true) : root
  if (!isSeq(list)) {
    list = new YAMLSeq()
    document.set('nazicht', list)
  }
  const items = list as YAMLSeq
  let replaced = 0
  for (const entry of entries) {
    const node = document.createNode(plainEntry(entry))
    const at = items.items.findIndex((item) => isMap(item) && sameCell(item.toJSON() as Fields, entry))
    if (at === -1) items.items.push(node)
    else {
      items.items[at] = node
      replaced += 1
    }
  }
  return { text: document.toString({ lineWidth: 0 }), added: entries.length - replaced, replaced }
}

type Fields = Readonly<Record<string, unknown>>

function sameCell(fields: Fields, entry: ReviewEntry): boolean {
  return (
    plain(String(fields['organisatie'])) === plain(entry.organisation) &&
    plain(String(fields['thema'])) === plain(entry.theme)
  )
}

function plainEntry({ organisation, theme, verdict, stance, note, source }: ReviewEntry): Fields {
  return {
    organisatie: organisation,
    thema: theme,
    oordeel: verdict === 'confirmed' ? 'klopt' : 'klopt niet',
    ...(stance === null ? {} : { juist: dutchStance(stance) }),
    ...(note === null ? {} : { toelichting: note }),
    ...(source === null ? {} : { bron: source }),
  }
}

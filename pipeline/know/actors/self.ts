/** The organisation that a text speaks of as itself, where no letterhead or signature names it. */
import type { Inferred } from '../../result.ts'

const NAME = String.raw`\p{Lu}[\p{L}\d&*-]*(?:\s(?:(?:van|voor|de|het|der|en|&)\s){0,2}\p{Lu}[\p{L}\d&-]*){0,4}`
const WE = String.raw`(?:wij|we|ons|onze|ik|mijn)`

/** Clauses in which a name and "wij" are one, strongest first. */
const SELF: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:[Bb]ij|[Bb]innen|[Vv]anuit|[Aa]ls|[Nn]amens)\s+(?:de\s+|het\s+)?(${NAME})\s+(?:\p{Ll}+\s+){0,2}${WE}(?![\p{L}])`,
      'gu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:[Ww]ij|[Ww]e)\s+(?:\p{Ll}+\s+){0,2}(?:bij|binnen|vanuit|als)\s+(?:de\s+|het\s+)?(${NAME})`,
      'gu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      String.raw`(${NAME})\s+(?:beschouwt zich|ziet (?:zich|als zijn|als haar)|ziet het als (?:zijn|haar))`,
      'gu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      String.raw`(${NAME})\s+is een (?:stichting|vereniging|co[öo]peratie|organisatie|aanbieder|zorg\p{L}+|netwerk|platform|welzijn\p{L}+|kennis\p{L}+)`,
      'gu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      String.raw`(${NAME})\s+(?:wil|vindt|ziet|wordt blij|krijgt|pleit|biedt|werkt|zet zich|staat voor|maakt zich|heeft|voert|zit|is in|hecht|gelooft|hoopt|onderschrijft|steunt|adviseert)(?![\p{L}])`,
      'gu',
    ),
    weight: 1,
  },
]

/** Words that open a sentence with a capital and are no name. */
const NO_NAME =
  /^(?:De|Het|Een|Dit|Dat|Deze|Die|Wij|We|Ons|Onze|Ik|Mijn|Hij|Zij|Er|Hier|Daar|Daarnaast|Daarbij|Ook|Als|Bij|Binnen|In|Op|Om|Met|Van|Voor|Door|Na|Naast|Verder|Wat|Wie|Waar|Hoe|Welke|Zo|Uw|U|Jullie|Men|Alle|Alles|Veel|Iedere|Elke|Elk|Geen|Niet|Nu|Dan|Want|Maar|En|Of|Jeugdhulp|Gemeente|Gemeenten|Kinderen|Jongeren|Ouders|Nederland|Rijk|Raad|College|Kabinet|Minister|Regering|Kamer)$/u

/** The name with the most self-descriptive clauses, when it clearly leads; null otherwise. */
export function selfNamed(text: string): Inferred<readonly string[]> | null {
  const scores = new Map<string, { score: number; strong: number; ground: string }>()
  for (const { pattern, weight } of SELF) {
    for (const found of text.matchAll(pattern)) {
      const name = cleanName(found[1] ?? '')
      if (name === null) continue
      const known = scores.get(name) ?? { score: 0, strong: 0, ground: found[0] }
      scores.set(name, {
        score: known.score + weight,
        strong: known.strong + (weight >= 2 ? 1 : 0),
        ground: weight >= 2 && known.strong === 0 ? found[0] : known.ground,
      })
    }
  }
  const ranked = [...scores].sort((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1))
  const [best, second] = ranked
  if (!best || best[1].strong === 0 || best[1].score < 4) return null
  if (best[1].score < 2 * (second?.[1].score ?? 0)) return null
  const ground = `“${best[1].ground.replace(/\s+/g, ' ').slice(0, 80)}”, spreekt zo ${best[1].score} keer van zichzelf`
  return { value: [best[0]], ground, confidence: Math.min(0.85, 0.5 + best[1].score / 30) }
}

/** A name without the ordinary words that open a sentence with a capital; null when nothing is left. */
export function cleanName(raw: string): string | null {
  const words = raw.trim().split(/\s+/)
  while (words.length > 0 && NO_NAME.test(words[0] ?? '')) words.shift()
  const name = words.join(' ')
  return name.length >= 2 && /^\p{Lu}/u.test(name) ? name : null
}

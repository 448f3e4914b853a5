/** List markers as people type them: "-", "•", "1.", "2)", "a.", "(b)", "iv.", "1.2". */

/** The bullets of word processors, with the private-use glyphs that symbol fonts leave behind. */
const BULLET = /^[-–—•●∙▪■□◦○·‣▸►➢➤✓✔*\u2043\u25C6\u25AA\u25CF\uF000-\uF0FF]$/
const GLYPH = /^([-–—•●∙▪■□◦○·‣▸►➢➤✓✔*\u2043\u25C6\uF000-\uF0FF]|o(?= +\p{Lu}))\s+(?=\S)/u
const TIGHT_GLYPH = /^([•●∙▪■□◦○‣▸►➢➤✓✔\u2043\u25C6\uF000-\uF0FF])(?=\S)/u
const NUMBER =
  /^(\(?\d{1,3}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s+\p{Lu})|\(?(?:[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})[.)])\s+(?=\S)/u
const TIGHT_NUMBER = /^(\d{1,2}[.)])(?=\p{Lu}\p{L}*\s)/u

/** A recognised marker with what stands behind it. */
export interface Marked {
  readonly marker: string
  readonly rest: string
  /** The number of "3." or the place in the alphabet of "c)"; `null` for bullets and "1.2". */
  readonly ordinal: number | null
  readonly style: 'bullet' | 'number' | 'letter' | 'roman' | 'nested'
}

/** The marker with which a line begins, or `null`. */
export function markerOf(text: string): Marked | null {
  if (BULLET.test(text)) return { marker: text, rest: '', ordinal: null, style: 'bullet' }
  const match = GLYPH.exec(text) ?? TIGHT_GLYPH.exec(text) ?? NUMBER.exec(text) ?? TIGHT_NUMBER.exec(text)
  if (match === null) return null
  const marker = match[1] ?? ''
  return { marker, rest: text.slice(match[0].length), ...ordinalOf(marker) }
}

/**
 * The markers of a row of lines. A capital with a full stop is an initial ("M. de Vries") unless the row goes on
 * ("A.", "B."); so is a roman number.
 */
export function markersOf(texts: readonly string[]): (Marked | null)[] {
  const markers = texts.map(markerOf)
  let last: Marked | null = null
  return markers.map((marked, index) => {
    if (marked === null || !/^\(?[A-Z]{1,5}[.)]$/.test(marked.marker)) {
      if (marked !== null) last = marked
      return marked
    }
    const follows: boolean = last?.style === marked.style && marked.ordinal === (last.ordinal ?? 0) + 1
    const begins =
      marked.ordinal === 1 &&
      markers
        .slice(index + 1)
        .some(
          (later) => later?.style === marked.style && later.ordinal === 2 && /^\(?[A-Z]/.test(later.marker),
        )
    if (!follows && !begins) return null
    last = marked
    return marked
  })
}

function ordinalOf(marker: string): Pick<Marked, 'ordinal' | 'style'> {
  const core = marker.replace(/[().]+$/g, '').replace(/^\(/, '')
  if (/^\d+$/.test(core)) return { ordinal: Number(core), style: 'number' }
  if (/^\d/.test(core)) return { ordinal: null, style: 'nested' }
  if (/^[a-zA-Z]$/.test(core) && marker !== core) {
    const roman = { i: 1, v: 5, x: 10 }[core.toLowerCase()]
    const letter = core.toLowerCase().charCodeAt(0) - 96
    return roman === 1 ? { ordinal: 1, style: 'roman' } : { ordinal: letter, style: 'letter' }
  }
  if (/^[ivx]{2,5}$/i.test(core)) return { ordinal: romanValue(core), style: 'roman' }
  return { ordinal: null, style: 'bullet' }
}

function romanValue(roman: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  return [...roman.toLowerCase()].reduce((sum, sign, at, all) => {
    const own = values[sign] ?? 0
    return sum + (own < (values[all[at + 1] ?? ''] ?? 0) ? -own : own)
  }, 0)
}

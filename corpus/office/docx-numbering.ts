/** Automatic list numbers of Word: counted here, because the file holds only the recipe. */
import { numberText } from './number-text.ts'
import type { Style } from './docx-styles.ts'
import { childOf, childrenOf, pathOf, type Element } from './xml.ts'

/** Counts paragraph after paragraph. */
export interface Numbering {
  /** The printed number or bullet of this paragraph, with its level from 1; `null` when it has none. */
  next(
    properties: Element | undefined,
    style: Style,
  ): { readonly text: string; readonly level: number } | null
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
}

/** Reads numbering.xml. */
export function numberingOf(root: Element | undefined): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((item) => [item.attributes['w:abstractNumId'] ?? '', item]),
  )
  const lists = new Map(childrenOf(root, 'w:num').map((item) => [item.attributes['w:numId'] ?? '', item]))
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  return {
    next(properties, style) {
      const own = childOf(properties, 'w:numPr')
      const numId = childOf(own, 'w:numId')?.attributes['w:val'] ?? style.numId
      const list = numId === null ? undefined : lists.get(numId)
      if (list === undefined) return null
      const level = Math.min(8, Number(childOf(own, 'w:ilvl')?.attributes['w:val'] ?? style.level) || 0)
      const abstractId = childOf(list, 'w:abstractNumId')?.attributes['w:val'] ?? ''
      const levels = levelsOf(abstracts.get(abstractId), list)
      const counts = counters.get(abstractId) ?? []
      counters.set(abstractId, counts)
      restart(list, numId ?? '', level, counts, started)
      counts[level] = (counts[level] ?? (levels[level]?.start ?? 1) - 1) + 1
      counts.length = level + 1
      return markerOf(levels, counts, level)
    },
  }
}

/** A list with its own start counts from there the first time it is used. */
function restart(list: Element, numId: string, level: number, counts: number[], started: Set<string>): void {
  const key = `${numId}/${level}`
  if (started.has(key)) return
  started.add(key)
  const override = childrenOf(list, 'w:lvlOverride').find(
    (item) => Number(item.attributes['w:ilvl']) === level,
  )
  const start = childOf(override, 'w:startOverride')?.attributes['w:val']
  if (start !== undefined) counts[level] = Number(start) - 1
}

function levelsOf(abstract: Element | undefined, list: Element): Level[] {
  const levels: Level[] = []
  const overrides = childrenOf(list, 'w:lvlOverride').flatMap((item) => childrenOf(item, 'w:lvl'))
  for (const item of [...childrenOf(abstract, 'w:lvl'), ...overrides]) {
    levels[Number(item.attributes['w:ilvl'] ?? 0)] = {
      start: Number(pathOf(item, 'w:start')?.attributes['w:val'] ?? 1),
      format: pathOf(item, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
      text: pathOf(item, 'w:lvlText')?.attributes['w:val'] ?? '',
    }
  }
  return levels
}

function markerOf(
  levels: readonly Level[],
  counts: readonly number[],
  level: number,
): { text: string; level: number } | null {
  const own = levels[level]
  if (own === undefined || own.format === 'none') return null
  if (own.format === 'bullet') return { text: '•', level: level + 1 }
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return numberText(
      counts[at] ?? levels[at]?.start ?? 1,
      at === level ? own.format : (levels[at]?.format ?? 'decimal'),
    )
  })
  return text.trim() === '' ? null : { text, level: level + 1 }
}

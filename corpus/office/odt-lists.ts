/** OpenDocument list styles: how a number or bullet of a level looks. */
import { numberText } from './number-text.ts'
import { childOf, childrenOf, type Element } from './xml.ts'

/** The printed markers of lists. */
export interface ListStyles {
  start(style: string, level: number): number
  /** `null` where the level prints nothing. */
  marker(style: string, level: number, counts: readonly number[]): string | null
}

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1': 'decimal',
}

/** Reads the list styles of content.xml and styles.xml. */
export function listsOf(content: Element, shared: Element | undefined): ListStyles {
  const levels = new Map<string, Element>()
  for (const root of [shared, content]) {
    for (const group of ['office:styles', 'office:automatic-styles']) {
      for (const style of childrenOf(childOf(root, group), 'text:list-style')) {
        for (const level of childrenOf(style))
          levels.set(
            key(style.attributes['style:name'] ?? '', Number(level.attributes['text:level'] ?? 1)),
            level,
          )
      }
    }
  }
  return {
    start: (style, level) => Number(levels.get(key(style, level))?.attributes['text:start-value'] ?? 1),
    marker(style, level, counts) {
      const own = levels.get(key(style, level))
      if (own === undefined) return '•'
      if (own.name !== 'text:list-level-style-number') return '•'
      const format = own.attributes['style:num-format'] ?? ''
      if (format === '') return null
      const shown = Math.max(1, Number(own.attributes['text:display-levels'] ?? 1))
      const numbers = counts
        .slice(Math.max(0, level - shown), level)
        .map((count, index, all) =>
          numberText(count, index === all.length - 1 ? (FORMATS[format] ?? 'decimal') : 'decimal'),
        )
      return `${own.attributes['style:num-prefix'] ?? ''}${numbers.join('.')}${own.attributes['style:num-suffix'] ?? ''}`.trim()
    },
  }
}

function key(style: string, level: number): string {
  return `${style}/${level}`
}

/** Terms claimed twice: in one theme without a condition, or by two themes without a note that says why. */
import type { LexiconProblem, Theme } from './types.ts'

/** One warning per term that stands twice; `lines` gives the line of every term, by theme. */
export function conflicts(
  themes: readonly Theme[],
  lines: ReadonlyMap<string, readonly number[]>,
): LexiconProblem[] {
  const problems: LexiconProblem[] = []
  const first = new Map<string, { theme: string; noted: boolean }>()
  for (const theme of themes) {
    const bare = new Set<string>()
    for (const [at, term] of theme.terms.entries()) {
      const key = term.term.toLowerCase()
      const warn = (nl: string, en: string): void =>
        void problems.push({
          severity: 'warning',
          file: `themes/${theme.id}.yaml`,
          line: lines.get(theme.id)?.[at] ?? 1,
          message: { nl, en },
        })
      if (!term.needs && !term.unless) {
        if (bare.has(key))
          warn(`"${term.term}" staat twee keer in dit thema.`, `"${term.term}" stands twice in this theme.`)
        bare.add(key)
      }
      const other = first.get(key)
      if (other && other.theme !== theme.id && !other.noted && !term.note)
        warn(
          `"${term.term}" hoort ook bij thema "${other.theme}", verwacht: een "note" die zegt waarom.`,
          `"${term.term}" is also claimed by theme "${other.theme}", expected a "note" that says why.`,
        )
      if (!other) first.set(key, { theme: theme.id, noted: term.note !== undefined })
    }
  }
  return problems
}

/** Per theme: who stands where, and what that makes of it. */
import type { Position, PositionStance, ThemeConsensus, ThemeInfo } from '../result.ts'
import type { Settings } from '../settings.ts'
import { agreementA } from './measures/agreement-a.ts'
import { round } from './position.ts'

type Thresholds = Pick<Settings, 'agreedShare' | 'disputedShare' | 'agreementMinimum'>

/** Consensus on every theme, in the order of the themes. */
export function consensusOf(
  themes: readonly ThemeInfo[],
  positions: readonly Position[],
  settings: Thresholds,
): readonly ThemeConsensus[] {
  const byTheme = new Map<string, Record<PositionStance, number>>()
  for (const { theme, stance } of positions) {
    const counts = byTheme.get(theme) ?? nobody()
    counts[stance] += 1
    byTheme.set(theme, counts)
  }
  return themes.map(({ id: theme }) => {
    const counts = byTheme.get(theme) ?? nobody()
    const { agree, mixed, disagree, mention, silent } = counts
    const taking = agree + mixed + disagree
    const actors = taking + mention + silent
    const agreement = taking < settings.agreementMinimum ? null : agreementA.compute([disagree, mixed, agree])
    return {
      theme,
      agree,
      mixed,
      disagree,
      mention,
      silent,
      agreementA: agreement === null ? null : round(agreement),
      salience: actors === 0 ? 0 : round((taking + mention) / actors),
      verdict: verdict(counts, settings),
    }
  })
}

/** Disputed before agreed: a theme on which some are for and some against is never called agreed by its size. */
function verdict(
  { agree, mixed, disagree }: Record<PositionStance, number>,
  settings: Thresholds,
): ThemeConsensus['verdict'] {
  const taking = agree + mixed + disagree
  if (taking === 0) return 'unsaid'
  if (taking === 1) return 'single'
  const opposed = Math.min(agree, disagree)
  if (opposed > 0 && opposed >= settings.disputedShare * taking) return 'disputed'
  return Math.max(agree, disagree) >= settings.agreedShare * taking ? 'agreed' : 'conditional'
}

function nobody(): Record<PositionStance, number> {
  return { agree: 0, mixed: 0, disagree: 0, mention: 0, silent: 0 }
}

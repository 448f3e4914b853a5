/** The figures equal those of the independent scorer that stands beside the real dossier. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../pipeline/compare/random.ts'
import { evaluate } from '../../pipeline/evaluate/index.ts'
import type { Reference } from '../../pipeline/evaluate/reference.ts'
import type { Analysis, Stance, Statement, StatementFunction } from '../../pipeline/result.ts'
import { document, statement } from '../compare/support.ts'
import { analysisOf } from './support.ts'

const shared = process.env['MEERSTEMMIG_SHARED']

describe.skipIf(shared === undefined)('on the real dossier (needs MEERSTEMMIG_SHARED)', () => {
  const folder = join(shared ?? '', 'dossiers/groningen-2025')
  const file = join(shared ?? '', 'gold/groningen-2025.json')

  it.each([1, 2, 3, 4, 5])('the scorer gives the same for a made-up analysis, seed %i', (seed) => {
    const reference = JSON.parse(readFileSync(file, 'utf8')) as GoldWithQuotes
    const texts = new Map(
      reference.documents.map((one) => [one.file, readFileSync(join(folder, one.file), 'utf8')]),
    )
    const analysis: Analysis = analysisOf(madeUp(reference, seed), {
      documents: reference.documents.map((one) => ({ ...document(one.file, []), file: one.file })),
    })
    const path = join(mkdtempSync(join(tmpdir(), 'meerstemmig-')), 'analysis.json')
    writeFileSync(path, JSON.stringify(analysis))
    const scorer = join(shared ?? '', 'tools/score.mjs')
    const theirs: unknown = JSON.parse(
      execFileSync(process.execPath, [scorer, path, file, folder, '--json'], { encoding: 'utf8' }),
    )
    const ours = evaluate(analysis, reference, texts)
    const round = (value: number | null): number => Math.round((value ?? 0) * 1000) / 1000
    const { hits, surplus, misses } = ours.theme.counts
    expect(theirs).toMatchObject({
      theme: {
        precision: round(ours.theme.precision),
        recall: round(ours.theme.recall),
        f1: round(ours.theme.f1),
      },
      macroF1: round(ours.theme.macroF1),
      stanceAccuracy: round(ours.stance.accuracy),
      stanceMacroF1: round(ours.stance.macroF1),
      functionAccuracy: round(ours.function.accuracy),
      positions: round(ours.positions.same),
      positionsF1: round(ours.positions.f1),
      cells: ours.positions.cells,
      quotesNotInSource: ours.quotesNotInSource,
      counts: { tp: hits, fp: surplus, fn: misses },
    })
    expect(ours.theme.counts.hits).toBeGreaterThan(50)
  })
})

interface GoldWithQuotes extends Reference {
  readonly statements: readonly (Reference['statements'][number] & { readonly quotes: readonly string[] })[]
}

/** The reference with a third of it left out, and stances, functions, themes and quotes mixed up. */
function madeUp({ segments, statements }: GoldWithQuotes, seed: number): Statement[] {
  const random = randomFrom(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const perhaps = <T>(chance: number, other: () => T, as: T): T => (random() < chance ? other() : as)
  const stances: readonly Stance[] = ['agree', 'disagree', 'mixed', 'mention']
  const functions: readonly StatementFunction[] = ['problem', 'demand', 'practice', 'condition', 'fact']
  return statements
    .filter(() => random() < 0.7)
    .map((one) => {
      const segment = segments.find(({ id }) => id === one.segment)
      return statement({
        document: segment?.file ?? '',
        questions: segment?.question ? [segment.question] : [],
        quote: perhaps(0.03, () => 'staat nergens in deze stukken', one.quotes[0] ?? ''),
        theme: perhaps(0.15, () => pick(statements).theme, one.theme),
        stance: perhaps(0.3, () => pick(stances), one.stance),
        function: perhaps(0.3, () => pick(functions), one.function),
      })
    })
}

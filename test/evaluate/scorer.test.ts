/** The figures equal those of the independent scorer that stands beside the real dossier. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../pipeline/compare/random.ts'
import { analyseFolder } from '../../cli/analyse-folder.ts'
import { evaluate, type Evaluation } from '../../pipeline/evaluate/index.ts'
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
    const figures = evaluate(analysis, reference, texts)
    expect(inTheirWords(figures)).toEqual(scored(analysis))
    expect(figures.theme.counts.hits).toBeGreaterThan(50)
  })

  it('the scorer gives the same for the analysis of the dossier itself, on the source texts', async () => {
    const { analysis } = await analyseFolder(folder, { lang: 'nl' })
    const texts = new Map(
      analysis.documents.map((one) => [one.id, readFileSync(join(folder, one.file), 'utf8')]),
    )
    const figures = evaluate(analysis, JSON.parse(readFileSync(file, 'utf8')), texts)
    expect(inTheirWords(figures)).toEqual(scored(analysis))
  })

  /** What the scorer says of an analysis. */
  function scored(analysis: Analysis): object {
    const path = join(mkdtempSync(join(tmpdir(), 'meerstemmig-')), 'analysis.json')
    writeFileSync(path, JSON.stringify(analysis))
    const scorer = join(shared ?? '', 'tools/score.mjs')
    const args = [scorer, path, file, folder, '--json']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as object
  }
})

/** Our figures under the names of the scorer, in three decimals; it says 0 where we cannot say. */
function inTheirWords({ theme, stance, function: doing, positions, quotesNotInSource }: Evaluation): object {
  const round = (value: number | null): number => Math.round((value ?? 0) * 1000) / 1000
  return {
    theme: { precision: round(theme.precision), recall: round(theme.recall), f1: round(theme.f1) },
    macroF1: round(theme.macroF1),
    stanceAccuracy: round(stance.accuracy),
    stanceMacroF1: round(stance.macroF1),
    perStance: Object.fromEntries(stance.perStance.map((one) => [one.stance, round(one.f1)])),
    functionAccuracy: round(doing.accuracy),
    positions: round(positions.same),
    positionsF1: round(positions.f1),
    cells: positions.cells,
    quotesNotInSource,
    counts: { tp: theme.counts.hits, fp: theme.counts.surplus, fn: theme.counts.misses },
  }
}

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

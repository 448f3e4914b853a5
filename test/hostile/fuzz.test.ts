import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../corpus/build.ts'
import { DEFAULT_LIMITS } from '../../corpus/limits.ts'
import { startIsolation } from '../../corpus/isolation.ts'
import { readBytes } from '../../corpus/read-bytes.ts'
import { FORMATS } from '../../corpus/formats/index.ts'
import { checkDocument } from '../corpus/check-document.ts'
import { mutate } from './mutate.ts'
import { seeds } from './seeds.ts'

/** 500 damaged files in a test run; FUZZ=10000 in the night, FUZZ_FROM to begin at another seed. */
const runs = Number(process.env['FUZZ'] ?? 500)
const from = Number(process.env['FUZZ_FROM'] ?? 1)

describe(`${runs} damaged files`, () => {
  it(
    'each gives a sound document or a problem, never a crash',
    async () => {
      const limits = { ...DEFAULT_LIMITS, milliseconds: 10_000, ocrPages: 0 }
      const isolation = startIsolation(limits)
      const all = seeds()
      const failures: string[] = []
      // Damage can make a file ask for the impossible: then the limit ends it, and that must stay rare.
      const ended: string[] = []
      const one = async (seed: number): Promise<void> => {
        const { format, bytes } = all[seed % all.length] as (typeof all)[number]
        const damaged = mutate(bytes, seed)
        const isolated = FORMATS.find((own) => own.id === format)?.isolated === true
        const reading = isolated
          ? await isolation.read(format, damaged, 'x')
          : await readBytes(format, damaged, 'x', limits)
        const codes = reading.problems.map((problem) => problem.code)
        if (codes.includes('file-timeout') || codes.includes('file-memory'))
          ended.push(`seed ${seed} (${format}): ${codes.join(' ')}`)
        try {
          checkDocument(buildDocument({ id: 'x', file: 'x', format, sha256: '' }, reading))
        } catch (error) {
          failures.push(`seed ${seed} (${format}): ${String(error).slice(0, 200)}`)
        }
      }
      for (let start = from; start < from + runs; start += 20)
        await Promise.all(
          Array.from({ length: Math.min(20, from + runs - start) }, (_, index) => one(start + index)),
        )
      isolation.stop()
      expect(failures).toEqual([])
      expect(ended.length, ended.join('; ')).toBeLessThanOrEqual(runs / 1000)
    },
    Math.max(180_000, runs * 400),
  )
})

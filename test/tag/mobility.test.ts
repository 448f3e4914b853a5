import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NEEDS_SHARED, SHARED } from '../support/shared.ts'
import { compileCodebook, loadCodebook, morphology, paragraph, themesOf } from '../support/tagging.ts'

/** Which theme of the codebook on mobility a proposition put to local parties is on, by words in it. */
const ON: readonly (readonly [words: RegExp, theme: string])[] = [
  [/^Er moeten minder parkeerplaatsen|^Parkeren bij winkelcentra|gratis kunnen parkeren/, 'parkeren'],
  [/autoluw/, 'autoluw'],
  [/maximumsnelheid/, 'dertig'],
  [/busjes die op diesel/, 'vrachtverkeer'],
]
const folder = join(SHARED, 'dev/stemwijzer')
const FILES = ['arnhem-2026.jsonl', 'eindhoven-2026.jsonl']

describe('A codebook on another subject', () => {
  it.skipIf(!existsSync(folder))(
    `finds traffic where parties were asked about it, and hardly elsewhere${NEEDS_SHARED}`,
    () => {
      const matcher = compileCodebook(loadCodebook('mobiliteit').codebook, morphology)
      const count = { on: 0, found: 0, off: 0, alarms: 0 }
      for (const file of FILES)
        for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
          const { proposition, text } = JSON.parse(line) as { proposition: string; text: string }
          const theme = ON.find(([words]) => words.test(proposition))?.[1]
          const found = themesOf(paragraph(text.replaceAll('\n', ' ')), matcher)
          if (theme) {
            count.on += 1
            if (found.includes(theme)) count.found += 1
          } else {
            count.off += 1
            if (found.length > 0) count.alarms += 1
          }
        }
      // Many motivations do not name their subject again ("Dat is nodig voor ondernemers."): half is a lot.
      expect(count.found / count.on, JSON.stringify(count)).toBeGreaterThan(0.5)
      expect(count.alarms / count.off, JSON.stringify(count)).toBeLessThan(0.05)
    },
  )
})

/** The commands, in the order in which --help lists them. */
import type { Command } from '../command.ts'
import { analyse } from './analyse.ts'
import { diffResults } from './diff.ts'
import { evaluate } from './evaluate.ts'
import { exportResult } from './export.ts'
import { init } from './init.ts'
import { lexicon } from './lexicon.ts'
import { nazicht } from './nazicht.ts'

export const COMMANDS: readonly Command[] = [
  analyse,
  init,
  nazicht,
  exportResult,
  diffResults,
  lexicon,
  evaluate,
]

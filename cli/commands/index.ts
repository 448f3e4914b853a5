/** The commands, in the order in which --help lists them. */
import type { Command } from '../command.ts'
import { analyse } from './analyse.ts'
import { evaluate } from './evaluate.ts'
import { init } from './init.ts'

export const COMMANDS: readonly Command[] = [analyse, init, evaluate]

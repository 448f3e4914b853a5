/** A command as the registry holds it: what it is called, what it teaches, what it does. */
import type { Command as Commander } from 'commander'
import type { ExitCode, Io } from './io.ts'

export interface Command {
  readonly id: string
  /** Adds arguments and options and returns the action; heavy imports belong inside the action. */
  readonly define: (command: Commander, text: (nl: string, en: string) => string) => Action
}

/** Gets the arguments in order, then the options. */
export type Action = (
  io: Io,
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
) => Promise<ExitCode>

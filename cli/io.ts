/** What a command may touch of the world outside: so that tests can call `main` with their own. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** True when the error stream is a terminal that can rewrite its line. */
  readonly interactive: boolean
}

/** Exit status: 0 done; 1 done, with problems that the output lists; 2 could not run. */
export const EXIT = { done: 0, problems: 1, failed: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export type Lang = 'nl' | 'en'

/** A reason not to run that the user can mend; shown without a stack trace. */
export class UsageError extends Error {}

export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
}

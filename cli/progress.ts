/** One line that is rewritten while the work goes on; a plain line per step when nobody watches a terminal. */
import type { Io } from './io.ts'

export interface Progress {
  readonly step: (message: string) => void
  readonly done: () => void
}

/** Shows steps on the error stream, so that standard output stays clean for the summary. */
export function startProgress(io: Io): Progress {
  if (!io.interactive) return { step: () => {}, done: () => {} }
  return {
    step: (message) => io.err(`\r\u001b[2K${message}`),
    done: () => io.err('\r\u001b[2K'),
  }
}

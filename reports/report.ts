import type { Result } from '../pipeline/result.ts'

/** One file of a report; the path is relative to the output folder, with "/" between folders. */
export interface ReportFile {
  readonly path: string
  readonly content: string | Uint8Array
}

export type Lang = 'nl' | 'en'

/** What a reader may choose; everything else comes from the result. */
export interface RenderOptions {
  readonly lang: Lang
  /** Theme ids to which the questions for a fractie are limited; absent: all. */
  readonly themes?: readonly string[]
  /** A style sheet with tokens of the NL Design System, for the page; absent: our own look. */
  readonly houseStyle?: string
}

/** A way to show a result: pure, so the same result gives the same bytes. */
export interface Report {
  readonly id: string
  /** One sentence for `--help` and the README. */
  readonly summary: string
  readonly render: (
    result: Result,
    options: RenderOptions,
  ) => readonly ReportFile[] | Promise<readonly ReportFile[]>
}

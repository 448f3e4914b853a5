/** How much one file may ask of the machine; every number can be changed through the options of `readDossier`. */
export interface Limits {
  /** Larger files are refused before they are opened. */
  readonly fileBytes: number
  /** Larger plain text, Markdown, HTML or CSV is refused: no note of an organisation is that long. */
  readonly textBytes: number
  /** Up to this size those four are read in the process itself; larger ones in a child process, as the others. */
  readonly inProcessBytes: number
  /** Unpacked bytes of one entry of a DOCX, ODT, PPTX, XLSX or ZIP. */
  readonly entryBytes: number
  /** Unpacked bytes of all entries together. */
  readonly archiveBytes: number
  /** Entries of an archive that are looked at. */
  readonly archiveEntries: number
  /** A file in a file in a file: deeper is refused. */
  readonly archiveDepth: number
  /** Nested elements in XML or HTML. */
  readonly xmlDepth: number
  /** Pages of one PDF. */
  readonly pages: number
  /** Pages of one file that are recognised from pictures. */
  readonly ocrPages: number
  /** Characters of one document. */
  readonly characters: number
  /** Time for one file in the child process; pages that need recognition add `ocrMilliseconds` each. */
  readonly milliseconds: number
  readonly ocrMilliseconds: number
  /** Memory (resident) of the child process. */
  readonly memoryBytes: number
  /** Files of one dossier. */
  readonly files: number
}

const MB = 1024 * 1024

/** Wide for what councils receive (a 300-page report is 10 MB), narrow for what hurts a laptop. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 100 * MB,
  textBytes: 10 * MB,
  inProcessBytes: 200_000,
  entryBytes: 60 * MB,
  archiveBytes: 300 * MB,
  archiveEntries: 2_000,
  archiveDepth: 3,
  xmlDepth: 400,
  pages: 2_000,
  ocrPages: 100,
  characters: 10_000_000,
  milliseconds: 20_000,
  ocrMilliseconds: 20_000,
  memoryBytes: 400 * MB,
  files: 5_000,
}

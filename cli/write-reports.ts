/** Renders reports one after the other and writes their files, so that one large report does not wait in memory for the next. */
import type { Result } from '../pipeline/result.ts'
import type { RenderOptions, Report } from '../reports/index.ts'
import { writeFiles } from '../reports/write.ts'

/** Returns the paths written. */
export async function writeReports(
  reports: readonly Report[],
  result: Result,
  folder: string,
  options: RenderOptions,
): Promise<readonly string[]> {
  const written: string[] = []
  for (const report of reports)
    written.push(...(await writeFiles(folder, await report.render(result, options))))
  return written
}

import type { Result } from '../../pipeline/result.ts'
import type { RenderOptions, Report } from '../../reports/index.ts'

/** The files of a report by path, as bytes. */
export async function render(
  report: Report,
  result: Result,
  options: RenderOptions = { lang: 'nl' },
): Promise<Map<string, Uint8Array>> {
  const files = await report.render(result, options)
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content as Uint8Array)]))
}

/** The one file of a report as text. */
export async function renderText(report: Report, result: Result, options?: RenderOptions): Promise<string> {
  const [content] = (await render(report, result, options)).values()
  return Buffer.from(content ?? []).toString('utf8')
}

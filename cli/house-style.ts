/** The style sheet of a municipality that the user named with --huisstijl. */
import type { Lang } from './io.ts'

/** What the page needs of it; nothing when none was named. */
export async function houseStyleOf(
  options: Readonly<Record<string, unknown>>,
  lang: Lang,
): Promise<{ readonly houseStyle?: string }> {
  const file = options['huisstijl']
  if (typeof file !== 'string') return {}
  const { readText } = await import('./load-result.ts')
  return { houseStyle: readText(file, lang) }
}

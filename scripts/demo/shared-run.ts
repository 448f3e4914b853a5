/** The first run of `length` words of `text` that also stands in one of the sources, or null. */
export function sharedRun(text: string, sources: readonly string[], length: number): string | null {
  const known = new Set(sources.flatMap((source) => runs(source, length)))
  return runs(text, length).find((run) => known.has(run)) ?? null
}

function runs(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => {
    return words.slice(at, at + length).join(' ')
  })
}

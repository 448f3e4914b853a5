/** Ids of documents, from their file names. */

/** One id per path: lower-case letters, digits and hyphens; files that differ only in extension get it added. */
export function idsOf(files: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  const short = files.map((file) => slug(file.replace(/\.[^./]+$/, '')))
  files.forEach((file, index) => {
    const own = short[index] ?? ''
    const alone = short.filter((other) => other === own).length === 1
    const wanted = alone ? own : slug(file)
    let id = wanted
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`
    taken.add(id)
    ids.set(file, id)
  })
  return ids
}

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'stuk'
}

/** Finds in which lists of words a word stands; "*" at the end of a listed word stands for the rest of it. */

/** The lists by label, words parted by white space; a word may stand in several. */
export function wordFinder<Label extends string>(
  lists: Readonly<Record<Label, string>>,
): (norm: string) => readonly Label[] {
  const whole = new Map<string, Label[]>()
  const begun = new Map<string, [beginning: string, label: Label][]>()
  for (const label of Object.keys(lists) as Label[])
    for (const word of lists[label].trim().split(/\s+/))
      if (word.endsWith('*')) push(begun, word.slice(0, 3), [word.slice(0, -1), label])
      else push(whole, word, label)
  return (norm) => {
    const exact = whole.get(norm) ?? []
    const near = begun.get(norm.slice(0, 3))
    if (near === undefined) return exact
    const more = near.filter(([beginning]) => norm.startsWith(beginning)).map(([, label]) => label)
    return more.length === 0 ? exact : [...new Set([...exact, ...more])]
  }
}

/** Adds to the list under a key. */
export function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

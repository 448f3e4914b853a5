/** From the stem of a Dutch verb to its infinitive, and the forms of strong verbs. */

/** Possible infinitives of a stem, the most regular first (signaleer: signaleren; los: lossen; schrijf: schrijven). */
export function infinitivesOf(stem: string): string[] {
  if (/[aeiou]$/.test(stem)) {
    // zie: zien; ga: gaan; skie: skien; ruzie has no verb here and is filtered by the caller
    return [`${stem}n`, stem.endsWith('a') ? `${stem}an` : `${stem}en`]
  }
  const found: string[] = []
  const long = /^(.*)([aeou])\2([bcdfgklmnprstvz])$/.exec(stem)
  if (long) {
    const [, head, vowel, last] = long as unknown as [string, string, string, string]
    found.push(`${head}${vowel}${voiced(last)}en`, `${head}${vowel}${last}en`)
  }
  const short = /^(|.*[^aeiou])[aeiou]([bdfgklmnprstz])$/.exec(stem)
  if (short) found.push(`${stem}${short[2]}en`)
  if (/[fs]$/.test(stem)) found.push(`${stem.slice(0, -1)}${voiced(stem.at(-1)!)}en`)
  found.push(`${stem}en`)
  return found
}

const voiced = (letter: string): string => (letter === 'f' ? 'v' : letter === 's' ? 'z' : letter)

/** Particles that part from their verb in a main clause ("zetten … in"). */
export const PARTICLES: readonly string[] = (
  'aan achter achteruit af bij binnen bijeen dicht door goed heen in kwijt los mee na naar neer om onder ' +
  'op open over rond samen stop tegemoet tegen terecht terug toe uit vast vol voor voorbij voort voorop vooruit vrij weg ' +
  'deel plaats teweeg thuis stil tekort'
).split(' ')

/** Prefixes that stay on their verb and take the place of "ge-". */
export const INSEPARABLE: readonly string[] = 'be ge her mis ont ver er'.split(' ')

/** Forms of strong verbs with the infinitive, prefixed verbs of the dictionary included. */
export function* strongForms(table: string, infinitives: Iterable<string>): Generator<[string, string]> {
  const roots = new Map<string, readonly string[]>()
  for (const line of table.split('\n')) {
    const [infinitive, ...forms] = line.trim().split(/\s+/)
    if (infinitive && !infinitive.startsWith('#'))
      roots.set(
        infinitive,
        forms.map((form) => (form === '-' ? '' : form)),
      )
  }
  for (const [root, forms] of roots) for (const form of forms) if (form) yield [form, root]
  // Short ones first, so that doorverwijzen finds the forms of verwijzen.
  for (const infinitive of [...infinitives].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (roots.has(infinitive)) continue
    for (const prefix of [...PARTICLES, ...INSEPARABLE]) {
      const forms = infinitive.startsWith(prefix) ? roots.get(infinitive.slice(prefix.length)) : undefined
      if (!forms) continue
      const bare = INSEPARABLE.includes(prefix)
      const own = forms.map((form, at) =>
        form ? prefix + (bare && at === 2 ? form.replace(/^ge/, '') : form) : '',
      )
      roots.set(infinitive, own)
      for (const form of own) if (form) yield [form, infinitive]
    }
  }
}

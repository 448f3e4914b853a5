/** Reads the affix classes of the OpenTaal dictionary (Hunspell) and inflects its entries. */

interface Rule {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}
export interface Affixes {
  readonly suffixes: ReadonlyMap<string, readonly Rule[]>
  readonly prefixes: ReadonlyMap<string, string>
}
/** A word of the dictionary with its two-letter flags. */
export interface Entry {
  readonly word: string
  readonly flags: readonly string[]
}

/** Parses the .aff file: only suffix and prefix classes; compounding and suggestion rules are left alone. */
export function parseAffixes(aff: string): Affixes {
  const suffixes = new Map<string, Rule[]>()
  const prefixes = new Map<string, string>()
  for (const line of unligature(aff).split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/)
    if ((kind !== 'SFX' && kind !== 'PFX') || condition === undefined || /^\d+$/.test(add)) continue
    const text = add.split('/')[0]!
    if (kind === 'PFX') prefixes.set(flag, text === '0' ? '' : text)
    else {
      const rules = suffixes.get(flag) ?? []
      rules.push({
        strip: strip === '0' ? '' : strip,
        add: text === '0' ? '' : text,
        condition: new RegExp(`${condition}$`, 'u'),
      })
      suffixes.set(flag, rules)
    }
  }
  return { suffixes, prefixes }
}

/** Parses the .dic file without forbidden spellings (flag Fw) and without names. */
export function parseEntries(dic: string): Entry[] {
  const entries: Entry[] = []
  const forbidden = new Set<string>()
  for (const line of unligature(dic).split('\n').slice(1)) {
    const [word = '', codes = ''] = line.trim().split(/\s/)[0]!.split('/')
    if (!word) continue
    const flags: string[] = codes.match(/../gu) ?? []
    if (flags.includes('Fw')) forbidden.add(word)
    else if (!/^\p{Lu}\p{Ll}/u.test(word)) entries.push({ word, flags })
  }
  return entries.filter(({ word }) => !forbidden.has(word))
}

/** Forms that one suffix class makes of a word. */
export function inflect(word: string, flag: string, affixes: Affixes): string[] {
  const forms: string[] = []
  for (const { strip, add, condition } of affixes.suffixes.get(flag) ?? []) {
    if (word.endsWith(strip) && condition.test(word) && !add.endsWith('-'))
      forms.push(word.slice(0, word.length - strip.length) + add)
  }
  return forms
}

// The dictionary writes the one-character ligature.
const unligature = (text: string): string => text.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ')

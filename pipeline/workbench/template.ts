/** A new codebook to fill in: every field with a comment that says what belongs there. */
import type { Lang } from './read.ts'

export interface TemplateFile {
  readonly path: string
  readonly content: string
}

/** Files of a codebook with one theme, ready to be checked and changed. */
export function newCodebook(id: string, lang: Lang): TemplateFile[] {
  const nl = lang === 'nl'
  const note = (dutch: string, english: string): string => (nl ? dutch : english)
  return [
    {
      path: 'codebook.yaml',
      content: `# ${note("Een codeboek: welke thema's, in welke volgorde.", 'A codebook: which themes, in which order.')}
id: ${id}
title: ${note('Codeboek', 'Codebook')} ${id}
language: nl
# ${note('Woorden van het vakgebied. Een lang stuk over van alles (een verkiezingsprogramma) telt alleen mee waar een ervan staat. Weglaten mag.', 'Words of the field. A long document about many things (a party programme) counts only where one of them stands. May be left out.')}
# domain: ['parkeer*', 'verkeer*', 'auto*']
# ${note('Elk thema heeft een eigen bestand in themes/, met dezelfde naam.', 'Each theme has a file of the same name in themes/.')}
themes:
  - voorbeeld
`,
    },
    { path: 'themes/voorbeeld.yaml', content: newTheme('voorbeeld', lang) },
  ]
}

/** One theme with an example of everything that can be said of a term. */
export function newTheme(id: string, lang: Lang): string {
  const note = (dutch: string, english: string): string => (lang === 'nl' ? dutch : english)
  return `# ${note('De naam van het bestand is het id.', 'The name of the file is the id.')}
id: ${id}
label: ${note('Korte naam in de tabel', 'Short name in the table')}
labelEn: Short name in English
# ${note('De stelling: eens of oneens wordt hiertegen gelezen.', 'The proposition against which agree and disagree are read.')}
proposition: "Het parkeren op het plein moet verdwijnen."
# ${note('pole: noemt de term wat de stelling wil (+), waar zij tegen is (-), of alleen het onderwerp (0)?', 'pole: does the term name what the proposition wants (+), opposes (-), or only the subject (0)?')}
# ${note('weight: strong telt alleen al; weak pas met een tweede term van het thema in de zin.', 'weight: strong counts by itself; weak only with a second term of the theme in the sentence.')}
terms:
  # ${note('Eén woord vindt al zijn vormen: parkeren, geparkeerd, parkeert.', 'A word finds all its forms.')}
  - pole: '-'
    weight: strong
    terms: [parkeren, parkeerplaats]
  # ${note('a|b: een van beide; …: tot vier woorden ertussen; *: de rest van een samenstelling; =woord: alleen deze vorm.', 'a|b: either; …: up to four words between; *: the rest of a compound; =word: this form only.')}
  - pole: '+'
    weight: strong
    terms: [autovrij|autoluw … plein, 'fiets*']
  # ${note('says: deze woorden zijn op zichzelf al een standpunt, wat er ook omheen staat.', 'says: these words are a position by themselves, whatever stands around them.')}
  - pole: '-'
    weight: strong
    says: disagree
    terms: [handen af van het plein]
  # ${note('needs: een van deze moet in dezelfde zin staan; unless: geen van deze.', 'needs: one of these must be in the sentence; unless: none of these.')}
  - pole: '0'
    weight: weak
    terms: [plein]
    unless: [stationsplein]
# ${note('Eigen zinnen: ten minste twee die bij het thema horen, en één die er niet bij hoort (none).', 'Your own sentences: at least two of the theme and one that is not (none).')}
examples:
  - {text: "Er moet minder geparkeerd worden.", expect: agree}
  - {text: "Houd de parkeerplaatsen open.", expect: disagree}
  - {text: "De markt trekt veel bezoekers.", expect: none}
`
}

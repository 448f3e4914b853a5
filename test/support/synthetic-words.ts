import type { Stance } from '../../pipeline/result.ts'

/** Names and sentences for synthetic-result.ts, all invented. */
export const NAMES = [
  'Tuinvereniging De Meent', 'Stichting Waterlelie', 'Hoveniers Oostermeer', 'Bomenwacht', 'Wijkraad Noord',
  'Sportclub Veldzicht', 'Speeltuin Zonnehoek', 'Imkers Merelbos', 'Vogelwacht Oostermeer', 'Ondernemers Centrum',
] // prettier-ignore

export const THEMES = [
  'Bomen in de straat', 'Onderhoud door bewoners', 'Geveltuinen', 'Speelplekken in het groen', 'Waterberging',
  'Maaibeleid', 'Vergunningen en regels', 'Parkeren en groen', 'Volkstuinen', 'Biodiversiteit langs de wegen',
  'Groen op schoolpleinen', 'Financiering van beheer',
] // prettier-ignore

export const LEADS = [
  'Volgens ons geldt:',
  'Onze leden zeggen:',
  'Uit onze praktijk:',
  'Wij merken op:',
  'Kort gezegd:',
]

/** One sentence per stance; "…" is the theme. */
export const SENTENCES: Readonly<Record<Stance, string>> = {
  agree: 'er moet veel meer aandacht komen voor …, dat willen wij graag.',
  disagree: 'aan … moet de gemeente geen cent meer uitgeven.',
  mixed: 'voor … zijn wij, mits er geld bij komt.',
  mention: 'over … is vorig jaar gesproken.',
}

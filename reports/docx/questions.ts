import type { Result } from '../../pipeline/result.ts'
import { asksOf, best, filled, type Ask } from '../asks.ts'
import { lookup, type Lookup } from '../lookup.ts'
import { listed, placeOf } from '../place.ts'
import type { Report } from '../report.ts'
import { SYMBOLS } from '../symbols.ts'
import { wordsFor, type Words } from '../words.ts'
import { docx } from '../text/docx.ts'
import { heading, paragraph, quote, title, type Block, type Part } from '../text/model.ts'

/** Draft questions for a fractie, per organisation, each with the quotes it rests on. */
export const questionsDocx: Report = {
  id: 'vragen',
  summary: 'vragen.docx: conceptvragen voor de fractie, per organisatie, met de citaten waarop zij rusten',
  render: async (result, { lang, themes }) => {
    const words = wordsFor(lang)
    const find = lookup(result)
    const asks = asksOf(result, words, themes)
    const { own, shared } = apart(asks)
    const chosen = (themes ?? []).map((id) => find.theme(id).label)
    const blocks: Block[] = [
      title(words.asks),
      paragraph([result.analysis.dossier.title]),
      paragraph([words.asksLead]),
      ...(chosen.length === 0 ? [] : [paragraph([filled(words.asksThemes, { themes: chosen.join('; ') })])]),
      ...(asks.length === 0 ? [paragraph([words.none])] : []),
      ...sharpest(asks, find, words),
      ...byActor(result, own).flatMap(([actor, list]) => [
        heading(1, `${words.toActor} ${find.actor(actor).name}`),
        ...list.flatMap((ask, index) => asked(ask, index + 1, find, words)),
      ]),
      ...(shared.length === 0 ? [] : [heading(1, words.toSeveral)]),
      ...shared.flatMap(([ask, actors], index) => {
        const names = listed(
          actors.map((id) => find.actor(id).name),
          words,
        )
        return [...asked(ask, index + 1, find, words, [{ small: `${words.toActor} ${names}` }])]
      }),
    ]
    const content = await docx({
      title: words.asks,
      words,
      sections: [{ landscape: false, blocks }],
    })
    return [{ path: 'vragen.docx', content }]
  },
}

/** A question that is the same for several organisations, quotes included, is put once, with the names of all. */
function apart(asks: readonly Ask[]): {
  readonly own: readonly Ask[]
  readonly shared: readonly (readonly [Ask, readonly string[]])[]
} {
  const groups = new Map<string, Ask[]>()
  const key = ({ text, quotes }: Ask) => [text, ...quotes].join('\n')
  for (const ask of asks) groups.set(key(ask), [...(groups.get(key(ask)) ?? []), ask])
  const shared = [...groups.values()].filter((group) => group.length > 1)
  return {
    own: asks.filter((ask) => groups.get(key(ask))?.length === 1),
    shared: shared
      .toSorted((a, b) => b.length - a.length)
      .map((group) => [group[0]!, group.map(({ actor }) => actor)] as const),
  }
}

/** The questions to begin with: the sharpest difference of each organisation, at most six. */
function sharpest(asks: readonly Ask[], find: Lookup, words: Words): readonly Block[] {
  const differences = asks.filter(({ kind }) => kind === 'difference')
  const first = differences.filter(
    (ask, index) => differences.findIndex(({ actor }) => actor === ask.actor) === index,
  )
  const seen = new Set<string>()
  const distinct = first
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ quotes }) => {
      const pair = quotes.toSorted().join(' ')
      return !seen.has(pair) && seen.add(pair)
    })
  if (distinct.length === 0) return []
  return [
    heading(1, words.sharpest),
    ...best(distinct, 6).flatMap((ask, index) => asked({ ...ask, text: `${words.toActor} ${find.actor(ask.actor).name}: ${ask.text}` }, index + 1, find, words)), // prettier-ignore
  ]
}

function byActor({ analysis }: Result, asks: readonly Ask[]): readonly (readonly [string, readonly Ask[]])[] {
  return analysis.actors
    .map(({ id }) => [id, asks.filter(({ actor }) => actor === id)] as const)
    .filter(([, own]) => own.length > 0)
}

function asked(
  ask: Ask,
  number: number,
  find: Lookup,
  words: Words,
  to: readonly Part[] = [],
): readonly Block[] {
  return [
    paragraph([{ bold: `${number}. ` }, { bold: ask.text }, { small: `  (${words[`ask-${ask.kind}`]})` }], { keepNext: ask.quotes.length > 0 }), // prettier-ignore
    ...(to.length === 0 ? [] : [paragraph(to, { keepNext: ask.quotes.length > 0 })]),
    ...ask.quotes.map((id) => {
      const s = find.statement(id)
      return quote(s.quote, `${find.actor(s.actor).name} (${SYMBOLS[s.stance]} ${words[s.stance]}), ${placeOf(s, find, words)}`) // prettier-ignore
    }),
  ]
}

import type { Actor, Result } from '../../pipeline/result.ts'
import { filled } from '../asks.ts'
import { lookup, type Lookup } from '../lookup.ts'
import { listed, shortPlaceOf } from '../place.ts'
import type { Report, ReportFile } from '../report.ts'
import { reviewSign, SYMBOLS } from '../symbols.ts'
import { wordsFor, type Words } from '../words.ts'
import { docx } from '../text/docx.ts'
import { heading, oneLine, paragraph, table, title, type Block, type TableCellText } from '../text/model.ts'

/** The positions attributed to each organisation, to confirm or correct: all in one file, and a file for each. */
export const reviewDocx: Report = {
  id: 'wederhoor',
  summary:
    'wederhoor.docx en wederhoor/: per organisatie de toegeschreven standpunten met citaat, om te bevestigen of te verbeteren',
  render: async (result, { lang }) => {
    const words = wordsFor(lang)
    const find = lookup(result)
    const actors = result.analysis.actors.filter(({ id }) => spoken(result, id).length > 0)
    const form = (of: readonly Actor[]) =>
      docx({
        title: words.review,
        words,
        sections: [{ landscape: false, blocks: formOf(of, result, find, words) }],
      })
    const files: ReportFile[] = [{ path: 'wederhoor.docx', content: await form(actors) }]
    for (const actor of actors)
      files.push({ path: `wederhoor/${actor.id}.docx`, content: await form([actor]) })
    return files
  },
}

function formOf(actors: readonly Actor[], result: Result, find: Lookup, words: Words): readonly Block[] {
  return [
    title(words.review),
    paragraph([result.analysis.dossier.title]),
    ...actors.flatMap((actor, index) => [
      heading(1, actor.name, index > 0),
      paragraph([filled(words.reviewLead, { actor: actor.name })]),
      positions(result, actor, find, words),
      ...mentions(result, actor, find, words),
      paragraph([words.reviewSign], { apart: true }),
    ]),
  ]
}

function spoken({ analysis }: Result, actor: string) {
  return analysis.positions.filter(
    (p) => p.actor === actor && p.stance !== 'silent' && p.stance !== 'mention',
  )
}

/** A row per position; the last columns are for the organisation, the small code for `meerstemmig nazicht`. */
function positions(result: Result, actor: Actor, find: Lookup, words: Words): Block {
  const answers = [words.agree, words.disagree, words.mixed, words.mention, words.noPosition]
  const rows = spoken(result, actor.id).map((p): readonly TableCellText[] => {
    const { label, proposition } = find.theme(p.theme)
    const best = find.evidence(p)[0]
    const read = `${words.readAs}: ${SYMBOLS[p.stance]} ${words[p.stance]}${p.unsure ? ` (${words.unsure})` : ''}${reviewSign(p)}`
    return [
      { lines: [[{ bold: label }], [proposition], [{ bold: read }, { small: ` [${p.theme}: ${words[p.stance]}]` }]] }, // prettier-ignore
      {
        lines:
          best === undefined
            ? []
            : [[`“${oneLine(best.quote)}” `, { small: shortPlaceOf(best, result, find, words) }]],
      },
      { lines: [[{ choose: words.choose, from: [words.yes, words.no] }]] },
      { lines: [[{ choose: words.choose, from: answers }]] },
      { lines: [] },
    ]
  })
  return table(
    `${words.review}: ${actor.name}`,
    [
      { name: words.proposition, width: 32 },
      { name: words.quote, width: 33 },
      { name: words.isThisRight, width: 8 },
      { name: words.rightNow, width: 10 },
      { name: words.explanation, width: 17 },
    ],
    rows,
    true,
  )
}

/** What it only mentions, in one line. */
function mentions({ analysis }: Result, actor: Actor, find: Lookup, words: Words): readonly Block[] {
  const themes = analysis.positions.filter((p) => p.actor === actor.id && p.stance === 'mention')
  if (themes.length === 0) return []
  const labels = themes.map(({ theme }) => find.theme(theme).label)
  return [paragraph([{ bold: `${words.mentionLong}: ` }, `${listed(labels, words)}.`], { apart: true })]
}

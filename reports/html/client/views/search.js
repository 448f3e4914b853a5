/** Search in all texts, each hit in its context. */
import { fill, html, to } from '../html.js'
import { actorLink, listOf } from '../parts.js'
import { groupBy } from '../model.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */

const MOST = 200
const AROUND = 70

/** @type {(m: Model, parts: readonly string[], params: URLSearchParams) => { title: string, body: Html }} */
export function searchView(m, _parts, params) {
  const query = (params.get('q') ?? '').trim()
  const hits =
    query === ''
      ? []
      : m.analysis.documents.flatMap(({ id }) =>
          find(m.texts[id] ?? '', query).map((hit) => ({ id, ...hit })),
        )
  const groups = [...groupBy(hits.slice(0, MOST), ({ id }) => id)]
  return {
    title: m.words.search ?? '',
    body: html`<h1 tabindex="-1">${m.words.search}${query === '' ? '' : html`: ${query}`}</h1>
      <p role="status">
        ${query === '' ? m.words.searchHelp : fill(m.words.hits ?? '', { n: hits.length })}${hits.length > MOST ? ` ${m.words.firstOnly} ${MOST}.` : ''}
      </p>
      ${groups.map(([id, list]) => {
        const one = m.document(id)
        return html`<section>
          <h2>
            <a href="${to('stuk', id)}">${one?.name}</a>
            <span class="count">${list.length}</span>
          </h2>
          <p>
            ${listOf(
              m,
              (one?.actors ?? []).map((actor) => actorLink(m, actor)),
            )}
          </p>
          <ul class="kwic">
            ${list.map(({ start, end }) => html`<li><a href="${to('stuk', id, `@${start}`)}">${context(m.texts[id] ?? '', start, end)}</a></li>`)}
          </ul>
        </section>`
      })}`,
  }
}

/** @type {(text: string, start: number, end: number) => Html} */
function context(text, start, end) {
  const flat = (/** @type {string} */ part) => part.replace(/\s+/g, ' ')
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return html`<span class="left">…${flat(before.length < AROUND ? before : before.replace(/^\S*/, ''))}</span
    ><mark>${text.slice(start, end)}</mark
    ><span class="right">${flat(after.length < AROUND ? after : after.replace(/\S*$/, ''))}…</span>`
}

/**
 * Places of the words in a text, capitals and accents aside; a space in the query matches any white space.
 * @type {(text: string, query: string) => { start: number, end: number }[]}
 */
function find(text, query) {
  const wanted = fold(query).text.replace(/\s+/g, ' ')
  const { text: folded, at } = fold(text)
  const flat = folded.replace(/\s/g, ' ')
  const found = []
  for (let i = flat.indexOf(wanted); i !== -1; i = flat.indexOf(wanted, i + wanted.length))
    found.push({ start: at(i), end: at(i + wanted.length) })
  return found
}

/**
 * Lower case without accents, with the way back to places in the original.
 * @type {(text: string) => { text: string, at: (index: number) => number }}
 */
function fold(text) {
  const simple = text.toLowerCase()
  if (simple.length === text.length && simple.normalize('NFD') === simple)
    return { text: simple, at: (index) => index }
  let folded = ''
  /** @type {number[]} */
  const places = []
  for (let i = 0; i < text.length; i += 1) {
    const part = (text[i] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    for (let k = 0; k < part.length; k += 1) places.push(i)
    folded += part
  }
  return { text: folded, at: (index) => places[index] ?? text.length }
}

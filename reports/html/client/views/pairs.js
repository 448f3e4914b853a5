/** How far every two organisations agree, and one pair theme by theme. */
import { html, to, fill } from '../html.js'
import { nuances, ownWords } from '../nuance.js'
import { orderedActors } from '../order.js'
import { actorTable, cellLink, functionWords, listOf, percent, table, themeLink } from '../parts.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */
/** @import { Position } from '../../../../pipeline/result.ts' */

/** @type {(m: Model, parts: readonly string[], params: URLSearchParams) => { title: string, body: Html }} */
export function pairsView(m, _parts, params) {
  const order = params.get('organisaties') ?? 'gelijkenis'
  const actors = orderedActors(m, order)
  const rows = actors.map(
    (a) =>
      html`<tr>
        <th scope="row"><a href="${to('organisatie', a.id)}">${a.name}</a></th>
        ${actors.map((b) => {
          const pair = m.pair(a.id, b.id)
          if (pair === undefined)
            return html`<td class="self">${a.id === b.id ? html`<span aria-hidden="true">—</span>` : ''}</td>`
          return html`<td class="share s${step(pair.share)}">
            <a href="${to('paar', a.id, b.id)}"
              ><span class="vh">${a.name} ${m.words.and} ${b.name}: </span><span>${percent(pair.share)}</span
              ><small>n = ${pair.overlap}</small></a
            >
          </td>`
        })}
      </tr>`,
  )
  const options = [
    ['gelijkenis', m.words.orderAlike],
    ['', m.words.orderDossier],
    ['naam', m.words.orderName],
  ]
  return {
    title: m.words.agreementHead ?? '',
    body: html`<h1 tabindex="-1">${m.words.agreementHead}</h1>
      <p class="lead">${m.words.pairsLead}</p>
      <form class="filters" data-view="overeenstemming" aria-label="${m.words.orderActors}">
        <label
          >${m.words.orderActors}
          <select name="organisaties">
            ${options.map(([id, text]) => html`<option value="${id}" ${id === order ? html` selected` : ''}>${text}</option>`)}
          </select></label
        >
      </form>
      ${actorTable(
        m,
        { caption: m.words.agreementHead, corner: m.words.actor, kind: 'pairs', actors },
        html`<tbody>
          ${rows}
        </tbody>`,
      )}
      <p><small>${m.words.pairsHelp}</small></p>
      ${camps(m)}`,
  }
}

/**
 * The division that explains most of who agrees with whom, against chance.
 * @type {(m: Model) => Html | string}
 */
function camps(m) {
  const field = m.analysis.comparisons.field
  if (field === undefined || field === null) return ''
  const found = field.camps.length > 1 && field.p !== null && field.p <= 0.05
  const names = (/** @type {readonly string[]} */ ids) =>
    listOf(
      m,
      ids.map((id) => html`${m.actor(id)?.name}`),
    )
  return html`<h2>${m.words.camps}</h2>
    <p>${found ? m.words.campsFound : m.words.campsNone}</p>
    ${
      found
        ? html`<ol>
            ${field.camps.map((ids) => html`<li>${names(ids)}</li>`)}
          </ol>`
        : ''
    }
    ${field.p === null || field.expected === null ? '' : html`<p><small>${fill(m.words.campsFigures ?? '', { score: percent(field.score), expected: percent(field.expected), p: field.p.toFixed(3).replace('.', m.lang === 'nl' ? ',' : '.'), n: field.permutations })}</small></p>`}`
}

/**
 * Step of shade 0–4, or x without a share.
 * @param {number | null} share
 */
function step(share) {
  return share === null ? 'x' : Math.min(4, Math.floor(share * 5))
}

/** @type {(m: Model, parts: readonly string[]) => { title: string, body: Html } | null} */
export function pairView(m, [idA = '', idB = '']) {
  const [a, b, pair] = [m.actor(idA), m.actor(idB), m.pair(idA, idB)]
  if (a === undefined || b === undefined || pair === undefined) return null
  const both = m.analysis.themes.flatMap((theme) => {
    const [p, q] = [m.position(idA, theme.id), m.position(idB, theme.id)]
    return p === undefined || q === undefined || p.score === null || q.score === null ? [] : [{ theme, p, q }]
  })
  const apart = both.filter(({ p, q }) => p.stance !== q.stance)
  const same = both.filter(({ p, q }) => p.stance === q.stance)
  const nuance = same.filter(({ p, q }) => nuances(m, p, q).length > 0)
  const plain = same.filter((one) => !nuance.includes(one))
  const section = (/** @type {string | undefined} */ title, /** @type {typeof both} */ list) =>
    html`<h2>${title} <span class="count">${list.length}</span></h2>
      ${
        list.length === 0
          ? html`<p>${m.words.none}</p>`
          : table(
              title ?? '',
              [m.words.theme, a.name, b.name],
              list.map(({ theme, p, q }) => [
                html`${themeLink(m, theme.id)}${differs(m, p, q)}`,
                side(m, p, q),
                side(m, q, p),
              ]),
            )
      }`
  return {
    title: `${a.name} – ${b.name}`,
    body: html`<h1 tabindex="-1">${a.name} ${m.words.and} ${b.name}</h1>
      <p class="lead">
        ${pair.share === null ? m.words.noOverlap : fill(m.words.pairLine ?? '', { share: percent(pair.share), n: pair.overlap, shrunken: percent(pair.shrunken) })}
      </p>
      ${section(m.words.apart, apart)}${section(m.words.sameWordOther, nuance)}${section(m.words.together, plain)}`,
  }
}

/**
 * In what two positions differ that are the same.
 * @type {(m: Model, p: Position, q: Position) => Html | string}
 */
function differs(m, p, q) {
  const found = nuances(m, p, q)
  return found.length === 0
    ? ''
    : html`<br /><small>${found.map((what) => m.words[`apart-${what}`]).join(', ')}</small>`
}

/** @type {(m: Model, p: Position, q: Position) => Html} */
function side(m, p, q) {
  const own = ownWords(m, p, [q])
  const condition = m.said(p.actor, p.theme).find((s) => s.condition !== null && s.mode !== 'reported')
  return html`${cellLink(m, p, m.actor(p.actor)?.name)}
  ${functionWords(m, p)}${condition === undefined ? '' : html`<br /><small><q${m.tongue(condition)}>${condition.condition}</q></small>`}${own.length === 0 ? '' : html`<br /><small>${m.words.onlyIts} ${own.join(', ')}</small>`}`
}

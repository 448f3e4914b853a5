/** The matrix: a row per theme, a column per organisation; every cell leads to its quotes. */
import { fill, html, to } from '../html.js'
import { functionsOf } from '../model.js'
import { orderedActors, orderedThemes } from '../order.js'
import { actorTable, badge, percent, reviewSign, themeLink } from '../parts.js'
import { filterForm, matches, noFilter, readFilter } from './filters.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */
/** @import { Filter } from './filters.js' */

/** @type {(m: Model, parts: readonly string[], params: URLSearchParams) => { title: string, body: Html }} */
export function matrixView(m, _parts, params) {
  const filter = readFilter(params)
  return {
    title: m.words.matrix ?? '',
    body: html`<h1 tabindex="-1">${m.words.matrixTitle}</h1>
      <p class="lead">${m.words.matrixLead}</p>
      ${legend(m)} ${filterForm(m, params, 'matrix', true)}
      ${matrixTable(m, params.get('themas') ?? '', params.get('organisaties') ?? '', filter)}`,
  }
}

/** @type {(m: Model) => Html} */
export function legend(m) {
  const stances = ['agree', 'mixed', 'disagree', 'mention', 'silent']
  return html`<ul class="legend" aria-label="${m.words.legend}">
    ${stances.map((stance) => html`<li>${badge(m, stance)}</li>`)}
    <li><span class="badge agree unsure">${m.words.unsureExample}</span></li>
    <li><span class="badge agree">${m.words.fragileExample}</span></li>
    ${m.analysis.positions.some(({ reviewed }) => reviewed !== undefined) ? html`<li>${m.words.reviewLegend}</li>` : ''}
  </ul>`
}

/** @type {(m: Model, themeOrder: string, actorOrder: string, filter: Filter) => Html} */
export function matrixTable(m, themeOrder, actorOrder, filter) {
  const actors = orderedActors(m, actorOrder)
  const themes = orderedThemes(m, themeOrder)
  const free = noFilter(filter)
  let shown = 0
  const rows = themes.map((theme) => {
    const cells = actors.map((actor) => {
      const visible = free || matches(m, filter, actor.id, theme.id)
      if (visible) shown += 1
      return cell(m, actor, theme, visible)
    })
    const verdict = m.consensus(theme.id)?.verdict ?? 'unsaid'
    return html`<tr>
      <th scope="row">
        ${themeLink(m, theme.id)}<small class="verdict ${verdict}">${m.words[verdict]}</small>
      </th>
      ${cells}
    </tr>`
  })
  return html`${free ? '' : html`<p role="status">${fill(m.words.filtered ?? '', { n: shown, all: actors.length * themes.length })}</p>`}
  ${actorTable(
    m,
    { caption: m.words.matrixTitle, corner: m.words.theme, actors },
    html`<tbody>
      ${rows}
    </tbody>`,
  )}`
}

/** @type {(m: Model, actor: { id: string, name: string }, theme: { id: string, label: string }, visible: boolean) => Html} */
function cell(m, actor, theme, visible) {
  const position = m.position(actor.id, theme.id)
  if (position === undefined) return html`<td></td>`
  const { stance, unsure, silence } = position
  const functions = stance === 'mention' ? [] : functionsOf(position).map((name) => m.words[name])
  const second = silence === null || silence === 'no-statement' ? functions.join(', ') : m.words[silence]
  const brief = functions[0] ?? ''
  const sure = stance === 'silent' ? '' : percent(position.confidence)
  const doubt = unsure && stance !== 'silent'
  return html`<td class="cell ${stance}${doubt ? ' unsure' : ''}${visible ? '' : ' dim'}">
    <a href="${to('cel', actor.id, theme.id)}"
      ><span class="vh">${actor.name}, ${theme.label}: </span
      ><span class="sign" aria-hidden="true">${m.symbols[stance]}</span
      ><span class="word"
        >${m.words[stance]}${doubt ? html`<span aria-hidden="true">?</span><span class="vh"> (${m.words.unsure})</span>` : ''}${position.fragile.includes('quote') ? html`<sup aria-hidden="true">1</sup><span class="vh">, ${m.words.onOneQuote}</span>` : ''}${reviewSign(m, position)}</span
      >
      ${m.many ? '' : html`<span class="sure">${sure}</span>`}<small>${m.many ? brief : second}</small></a
    >
  </td>`
}

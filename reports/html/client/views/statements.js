/** All statements as a list with filters. */
import { fill, html, to } from '../html.js'
import { actorLink, badge, place, table } from '../parts.js'
import { filterForm, passes, readFilter } from './filters.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */

const PAGE = 100

/** @type {(m: Model, parts: readonly string[], params: URLSearchParams) => { title: string, body: Html }} */
export function statementsView(m, _parts, params) {
  const filter = readFilter(params)
  const found = m.analysis.statements.filter((s) => passes(m, filter, s))
  const page = Math.max(1, Number(params.get('blad') ?? 1) || 1)
  const shown = found.slice((page - 1) * PAGE, page * PAGE)
  const at = (/** @type {number} */ number) => {
    const next = new URLSearchParams(params)
    next.set('blad', String(number))
    return `#uitspraken?${next}`
  }
  const rows = shown.map((s) => [
    html`<a href="${to('uitspraak', s.id)}">${m.theme(s.theme)?.label}</a>`,
    actorLink(m, s.actor),
    badge(m, s.stance),
    html`${m.words[s.function]}${s.mode === 'own' ? '' : html`<br /><small>${m.words[s.mode]}</small>`}`,
    html`<q${m.tongue(s)}>${m.quote(s)}</q><br /><small>${place(m, s)}</small>`,
  ])
  return {
    title: m.words.statements ?? '',
    body: html`<h1 tabindex="-1">${m.words.statements}</h1>
      ${filterForm(m, params, 'uitspraken', false)}
      <p role="status">${fill(m.words.found ?? '', { n: found.length })}</p>
      ${rows.length === 0 ? '' : table(m.words.statements ?? '', [m.words.theme, m.words.actor, m.words.stance, m.words.function, m.words.quote], rows, 'quotes')}
      ${found.length <= PAGE ? '' : html`<p class="links">${page > 1 ? html`<a href="${at(page - 1)}">← ${m.words.previous}</a> ` : ''}${fill(m.words.pageOf ?? '', { n: page, all: Math.ceil(found.length / PAGE) })} ${page * PAGE < found.length ? html`<a href="${at(page + 1)}">${m.words.next} →</a>` : ''}</p>`}`,
  }
}

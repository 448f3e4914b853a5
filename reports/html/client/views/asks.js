/** Draft questions for a fractie, each with the quotes it rests on. */
import { html } from '../html.js'
import { moreLink, actorLink, badge, place } from '../parts.js'
import { groupBy } from '../model.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */

/** @type {(m: Model, parts: readonly string[], params: URLSearchParams) => { title: string, body: Html }} */
export function asksView(m, _parts, params) {
  const theme = params.get('thema') ?? ''
  const asks = m.asks.filter((ask) => theme === '' || ask.theme === theme)
  const groups = groupBy(asks, ({ actor }) => actor)
  const themes = m.analysis.themes.filter(({ id }) => m.asks.some((ask) => ask.theme === id))
  return {
    title: m.words.asks ?? '',
    body: html`<h1 tabindex="-1">${m.words.asks}</h1>
      <p class="lead">${m.words.asksLead}</p>
      <form class="filters" data-view="raadsvragen" aria-label="${m.words.filters}">
        <label
          >${m.words.theme}
          <select name="thema">
            <option value="">${m.words.all}</option>
            ${themes.map(({ id, label }) => html`<option value="${id}" ${id === theme ? html` selected` : ''}>${label}</option>`)}
          </select></label
        >
      </form>
      ${asks.length === 0 ? html`<p>${m.words.none}</p>` : ''}
      ${m.analysis.actors.flatMap(({ id }) => {
        const list = groups.get(id)
        return list === undefined
          ? []
          : html`<section class="asks">
              <h2>${m.words.toActor} ${actorLink(m, id)}</h2>
              <ol>
                ${list.map(
                  (ask) =>
                    html`<li>
                      <p class="ask"><span class="tag">${m.words[`ask-${ask.kind}`]}</span> ${ask.text}</p>
                      ${ask.quotes.flatMap((quote) => {
                        const s = m.statement(quote)
                        return s === undefined
                          ? []
                          : html`<blockquote class="small" ${m.tongue(s)}>
                              ${m.quote(s)}
                              <footer>
                                ${badge(m, s.stance)} ${actorLink(m, s.actor)}, ${place(m, s)}
                                ${moreLink(m, s)}
                              </footer>
                            </blockquote>`
                      })}
                    </li>`,
                )}
              </ol>
            </section>`
      })}`,
  }
}

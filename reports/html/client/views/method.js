/** How this was made, with which settings and codebook, and what went wrong. */
import { html } from '../html.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */

/** @type {(m: Model) => { title: string, body: Html }} */
export function methodView(m) {
  /** @type {Html[]} */
  const parts = []
  let items = /** @type {Html[]} */ ([])
  const close = () => {
    if (items.length > 0) parts.push(html`<dl class="method">${items}</dl>`)
    items = []
  }
  for (const line of m.method) {
    if (line.kind === 'item') {
      items.push(
        html`<dt>${line.name}</dt>
          <dd>${line.value}</dd>`,
      )
      continue
    }
    close()
    parts.push(line.kind === 'heading' ? html`<h2>${line.text}</h2>` : html`<p>${line.text}</p>`)
  }
  close()
  return {
    title: m.words.method ?? '',
    body: html`<h1 tabindex="-1">${m.words.method}</h1>
      ${parts}`,
  }
}

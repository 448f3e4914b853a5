/** The first screen and the matrix as they stand in the file before any script runs. */
import { makeModel } from './model.js'
import { VIEWS } from './views.js'
import { matrixTable, legend } from './views/matrix.js'
import { overviewView } from './views/overview.js'
import { readFilter } from './views/filters.js'
import { html } from './html.js'

export { escape } from './html.js'

/** @param {import('./model.js').Payload} payload */
export function firstViews(payload) {
  const m = makeModel(payload)
  const matrix = html`<h2>${m.words.matrixTitle}</h2>
    ${legend(m)}${matrixTable(m, '', '', readFilter(new URLSearchParams()))}`
  return {
    overview: overviewView(m),
    matrix: { title: m.words.matrix ?? '', body: matrix },
    menu: Object.entries(VIEWS).flatMap(([id, { menu }]) =>
      menu === undefined ? [] : [{ id, label: m.words[menu] ?? menu }],
    ),
  }
}

/**
 * One view as the page draws it; null where there is no such view or nothing to show.
 * @param {import('./model.js').Payload} payload
 * @param {string} id
 * @param {readonly string[]} parts
 */
export function viewOf(payload, id, parts = []) {
  return VIEWS[id]?.render(makeModel(payload), parts, new URLSearchParams()) ?? null
}

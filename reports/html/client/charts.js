/** Charts as inline SVG, with the same figures in a table behind each. */
import { html } from './html.js'
import { table, themeLink } from './parts.js'

/** @import { Html } from './html.js' */
/** @import { Model } from './model.js' */

const STANCES = /** @type {const} */ (['agree', 'mixed', 'disagree', 'mention', 'silent'])

/**
 * Per theme how many organisations take which position.
 * @type {(m: Model, themes: readonly { readonly id: string, readonly label: string }[]) => Html}
 */
export function themeChart(m, themes) {
  const total = Math.max(1, m.analysis.actors.length)
  const [row, left, width] = [26, 300, 420]
  const height = themes.length * row + 30
  const counts = themes.map((theme) => ({ theme, consensus: m.consensus(theme.id) }))
  const bars = counts.map(({ theme, consensus }, i) => {
    let x = left
    const parts = STANCES.map((stance) => {
      const n = consensus?.[stance] ?? 0
      const w = (n / total) * width
      const part =
        n === 0
          ? ''
          : html`<rect
                class="bar ${stance}"
                x="${x}"
                y="${i * row + 3}"
                width="${w}"
                height="${row - 6}"
              /><text class="on ${stance}" x="${x + w / 2}" y="${i * row + row / 2 + 4}" text-anchor="middle"
                >${w < 26 ? m.symbols[stance] : `${m.symbols[stance]} ${n}`}</text
              >`
      x += w
      return part
    })
    return html`<text class="label" x="${left - 8}" y="${i * row + row / 2 + 4}" text-anchor="end"
        >${shorten(theme.label)}</text
      >${parts}`
  })
  const legend = STANCES.map(
    (stance) =>
      html`<li>
        <span class="badge ${stance}"
          ><span class="sign" aria-hidden="true">${m.symbols[stance]}</span> ${m.words[stance]}</span
        >
      </li>`,
  )
  return html`<figure class="chart">
    <figcaption>${m.words.chartThemes}</figcaption>
    <ul class="legend">
      ${legend}
    </ul>
    <svg
      role="img"
      aria-label="${m.words.chartThemes}. ${m.words.chartTable}"
      viewBox="0 0 ${left + width} ${height - 28}"
    >
      ${bars}
    </svg>
    <details>
      <summary>${m.words.chartTable}</summary>
      ${table(
        m.words.chartThemes ?? '',
        [m.words.theme, ...STANCES.map((stance) => m.words[stance])],
        counts.map(({ theme, consensus }) => [
          themeLink(m, theme.id),
          ...STANCES.map((stance) => consensus?.[stance]),
        ]),
        'numbers',
      )}
    </details>
  </figure>`
}

/** @param {string} label */
function shorten(label) {
  return label.length > 38 ? `${label.slice(0, 36)}…` : label
}

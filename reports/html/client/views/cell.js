/** One cell: the quotes it rests on in their context, why it is read so, and what the others say. */
import { fill, html, to } from '../html.js'
import { evidence } from '../model.js'
import {
  cellLink,
  actorLink,
  badge,
  counted,
  functionWords,
  listOf,
  percent,
  questionLink,
  quoteInContext,
  shortQuote,
  table,
  themeLink,
} from '../parts.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */
/** @import { Position } from '../../../../pipeline/result.ts' */

/** @type {(m: Model, parts: readonly string[], params?: URLSearchParams, focus?: string) => { title: string, body: Html } | null} */
export function cellView(m, [actorId = '', themeId = ''], _params, focus = '') {
  const [actor, theme, position] = [m.actor(actorId), m.theme(themeId), m.position(actorId, themeId)]
  if (actor === undefined || theme === undefined || position === undefined) return null
  const { counted: quotes, other } = evidence(m, position)
  const title = fill(m.words.actorOnTheme ?? '', { actor: actor.name, theme: theme.label }).html
  return {
    title: `${actor.name}: ${theme.label}`,
    body: html`<h1 tabindex="-1">${{ html: title }}</h1>
      <p class="proposition"><strong>${m.words.proposition}:</strong> ${theme.proposition}</p>
      ${summary(m, position)}
      <p class="links">
        <a href="${to('thema', theme.id)}">${m.words.wholeTheme}</a>
        <a href="${to('organisatie', actor.id)}">${m.words.wholeActor}</a>
        <a href="#matrix">${m.words.toMatrix}</a>
      </p>
      ${beside(m, actorId, themeId)}
      ${
        quotes.length === 0
          ? ''
          : html`<h2>${counted(m, quotes.length, 'restsOnOne', 'restsOnMore')}</h2>
              ${quotes.map((s) => quoteInContext(m, s, s.id === focus))}`
      }
      ${
        other.length === 0
          ? ''
          : html`<h2>${m.words.notCounted}</h2>
              <p>${m.words.notCountedHelp}</p>
              ${other.map((s) => quoteInContext(m, s, s.id === focus))}`
      }
      ${others(m, actorId, themeId)}`,
  }
}

/**
 * To the cells before and after it in the same column, so that one can read on.
 * @type {(m: Model, actorId: string, themeId: string) => Html | string}
 */
function beside(m, actorId, themeId) {
  const spoken = m.analysis.themes.filter(
    ({ id }) => id === themeId || m.position(actorId, id)?.stance !== 'silent',
  )
  const at = spoken.findIndex(({ id }) => id === themeId)
  const [before, after] = [spoken[at - 1], spoken[at + 1]]
  if (before === undefined && after === undefined) return ''
  return html`<p class="links">
    ${before === undefined ? '' : html`<a href="${to('cel', actorId, before.id)}">← ${before.label}</a> `}${after === undefined ? '' : html`<a href="${to('cel', actorId, after.id)}">${after.label} →</a>`}
  </p>`
}

/** @type {(m: Model, p: Position) => Html} */
function summary(m, p) {
  if (p.stance === 'silent') return silence(m, p)
  const stances = /** @type {const} */ (['agree', 'mixed', 'disagree', 'mention'])
  const counts = stances.filter((stance) => p.counts[stance] > 0)
  return html`<div class="summary ${p.stance}">
    <p class="verdict-line">${badge(m, p.stance, p.unsure)} <span>${functionWords(m, p)}</span></p>
    <ul>
      ${
        counts.length === 0
          ? ''
          : html`<li>
              ${m.words.inPassages}
              ${listOf(
                m,
                counts.map((stance) => html`${p.counts[stance]} ${m.words[stance]}`),
              )}
            </li>`
      }
      <li>${m.words.confidence}: ${percent(p.confidence)}${p.unsure ? html`; ${m.words.unsureHelp}` : ''}</li>
      ${p.divided ? html`<li>${m.words.dividedHelp}</li>` : ''}
      ${
        p.fragile.length === 0
          ? ''
          : html`<li>
              ${m.words.hangsOn}
              ${listOf(
                m,
                p.fragile.map((what) => html`${m.words[`fragile-${what}`]}`),
              )}
            </li>`
      }
    </ul>
    ${reviewed(m, p)}
  </div>`
}

/**
 * What the organisation said of the position, and what was read before.
 * @type {(m: Model, p: Position) => Html | string}
 */
function reviewed(m, p) {
  if (p.reviewed === undefined) return ''
  const { verdict, note, source, before } = p.reviewed
  const read = { stance: m.words[before.stance], share: percent(before.confidence) }
  return html`<p>
      <strong>${m.words.reviewHead}: ${m.symbols[verdict]} ${m.words[`${verdict}By`]}.</strong>
      ${verdict === 'confirmed' && before.stance === p.stance ? '' : fill(m.words.readBefore ?? '', read)}
    </p>
    ${note === null ? '' : html`<p>${m.words.reviewNote}: <q>${note}</q></p>`}
    <p><small>${m.words.reviewSource}: ${source}</small></p>`
}

/** @type {(m: Model, p: Position) => Html} */
function silence(m, p) {
  const unanswered = m.analysis.comparisons.coverage.filter(
    (one) => one.actor === p.actor && one.status === 'skipped',
  )
  return html`<div class="summary silent">
    <p class="verdict-line">${badge(m, 'silent')}</p>
    <p>${m.words[`silence-${p.silence ?? 'no-statement'}`]}</p>
    ${
      unanswered.length === 0
        ? ''
        : html`<p>
            ${m.words.skippedQuestions}
            ${listOf(
              m,
              unanswered.map(({ question }) => questionLink(m, question)),
            )}
          </p>`
    }
    ${reviewed(m, p)}
  </div>`
}

/** @type {(m: Model, actorId: string, themeId: string) => Html} */
function others(m, actorId, themeId) {
  const rows = m.analysis.actors.flatMap((actor) => {
    const position = m.position(actor.id, themeId)
    if (actor.id === actorId || position === undefined || position.stance === 'silent') return []
    const best = evidence(m, position).counted[0]
    return [
      [
        actorLink(m, actor.id),
        cellLink(m, position, actor.name),
        functionWords(m, position),
        best === undefined ? '' : shortQuote(m, best),
      ],
    ]
  })
  if (rows.length === 0) return html`<p>${m.words.noOthers}</p>`
  return html`<h2>${m.words.othersOn} ${themeLink(m, themeId)}</h2>
    ${table(m.words.othersOn ?? '', [m.words.actor, m.words.stance, m.words.function, m.words.bestQuote], rows, 'quotes')}`
}

/** @type {(m: Model, parts: readonly string[]) => { title: string, body: Html } | null} */
export function statementView(m, [id = '']) {
  const s = m.statement(id)
  return s === undefined ? null : cellView(m, [s.actor, s.theme], undefined, id)
}

/** Not fooled by agreement: same word, another proposal; and the conditions, per organisation and per theme. */
import { fill, html, to } from '../html.js'
import { evidence, functionsOf, groupBy } from '../model.js'
import { nuances, ownWords } from '../nuance.js'
import { moreLink, actorLink, badge, listOf, place, shortQuote, table, themeLink } from '../parts.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */
/** @import { Position } from '../../../../pipeline/result.ts' */

const ORDER = ['problem', 'demand', 'practice', 'condition', 'fact']

/** @type {(m: Model) => { title: string, body: Html }} */
export function differencesView(m) {
  const themes = m.analysis.themes.flatMap((theme) => {
    const agreeing = m.analysis.positions.filter((p) => p.theme === theme.id && p.stance === 'agree')
    const groups = groupBy(agreeing, (p) => functionsOf(p)[0] ?? 'fact')
    const apart = agreeing.some((p, at) => agreeing.slice(at + 1).some((q) => nuances(m, p, q).length > 0))
    return apart ? [{ theme, groups, agreeing, sides: sides(m, theme.id, agreeing) }] : []
  })
  return {
    title: m.words.differences ?? '',
    body: html`<h1 tabindex="-1">${m.words.differencesTitle}</h1>
      <p class="lead">${m.words.differencesLead}</p>
      ${pairs(m)} ${themes.length === 0 ? html`<p>${m.words.none}</p>` : ''}
      ${themes.map(
        ({ theme, groups, agreeing, sides }) =>
          html`<section class="difference">
            <h2>${themeLink(m, theme.id)}</h2>
            <p class="proposition">${theme.proposition}</p>
            <div class="sides">
              ${ORDER.flatMap((fn) => {
                const group = groups.get(fn)
                return group === undefined
                  ? []
                  : html`<div class="side">
                      <h3>${m.words[`does-${fn}`]}</h3>
                      <ul>
                        ${group.map((p) => line(m, p, agreeing))}
                      </ul>
                    </div>`
              })}
            </div>
            ${sides}
          </section>`,
      )}`,
  }
}

/** How many pairs are listed. */
const PAIRS = 12

/**
 * Who agrees most and yet differs, pair by pair.
 * @type {(m: Model) => Html | string}
 */
function pairs(m) {
  const rows = m.analysis.comparisons.pairs
    .map((pair) => {
      const agreed = m.analysis.themes.flatMap(({ id }) => {
        const [p, q] = [m.position(pair.a, id), m.position(pair.b, id)]
        return p !== undefined && q !== undefined && p.stance === 'agree' && q.stance === 'agree'
          ? [nuances(m, p, q)]
          : []
      })
      const count = (/** @type {string} */ what) =>
        agreed.filter((found) => found.some((one) => one === what)).length
      return {
        ...pair,
        agreed: agreed.length,
        differ: agreed.filter((found) => found.length > 0).length,
        count,
      }
    })
    .filter(({ differ }) => differ > 0)
    .sort((p, q) => q.differ - p.differ || q.agreed - p.agreed)
    .slice(0, PAIRS)
  if (rows.length === 0) return ''
  const title = m.words.pairsAgreeing ?? ''
  return html`<h2>${title}</h2>
    <p>${m.words.pairsAgreeingHelp}</p>
    ${table(
      title,
      [m.words.pairHead, m.words.bothAgree, m.words.ofWhichApart, ...['function', 'words', 'condition'].map((what) => m.words[`apart-${what}`])], // prettier-ignore
      rows.map(({ a, b, agreed, differ, count }) => [
        html`<a href="${to('paar', a, b)}">${m.actor(a)?.name} ${m.words.and} ${m.actor(b)?.name}</a>`,
        agreed,
        differ,
        count('function'),
        count('words'),
        count('condition'),
      ]),
    )}`
}

/** @type {(m: Model, p: Position, agreeing: readonly Position[]) => Html} */
function line(m, p, agreeing) {
  const own = ownWords(m, p, agreeing)
  const fn = functionsOf(p)[0]
  const { counted } = evidence(m, p)
  const best = counted.find((s) => s.function === fn) ?? counted[0]
  return html`<li>
    ${actorLink(m, p.actor)}${best === undefined ? '' : html`<br />${shortQuote(m, best)}`}${own.length === 0 ? '' : html`<br /><small>${m.words.onlyIts} ${own.join(', ')}</small>`}
  </li>`
}

/**
 * Who would go along on which condition.
 * @type {(m: Model, theme: string, agreeing: readonly Position[]) => Html | string}
 */
function sides(m, theme, agreeing) {
  const conditions = m.analysis.statements.filter(
    (s) => s.theme === theme && s.condition !== null && s.mode !== 'reported',
  )
  if (conditions.length === 0 || agreeing.length === 0) return ''
  return html`<p><strong>${m.words.conditionsHead}:</strong></p>
    <ul>
      ${conditions.map((s) => html`<li>${actorLink(m, s.actor)}: <q${m.tongue(s)}>${s.condition}</q> ${moreLink(m, s)}</li>`)}
    </ul>`
}

/**
 * Who agrees on a theme, and on what the others would go along.
 * @type {(m: Model, theme: string, agreeing: readonly Position[], partly: readonly Position[], against: number) => Html}
 */
function alongOn(m, theme, agreeing, partly, against) {
  const conditional = partly.filter((p) => onCondition(m, p))
  const rest = partly.filter((p) => !conditional.includes(p))
  const line = (/** @type {Position} */ p) => {
    const { counted } = evidence(m, p)
    const best =
      counted.find((s) => s.condition !== null) ?? counted.find((s) => s.stance === 'mixed') ?? counted[0]
    return html`<li>
      ${actorLink(m, p.actor)}:
      ${best === undefined ? '' : html`<q${m.tongue(best)}>${m.quote(best)}</q> ${moreLink(m, best)}`}
    </li>`
  }
  return html`<section>
    <h3>${themeLink(m, theme)}</h3>
    <p>
      ${badge(m, 'agree')}
      ${listOf(
        m,
        agreeing.map((p) => actorLink(m, p.actor)),
      )}
    </p>
    ${
      conditional.length === 0
        ? ''
        : html`<p>
              ${badge(m, 'mixed')}
              ${fill(m.words.alongIf ?? '', { now: agreeing.length, all: agreeing.length + conditional.length, against })}
            </p>
            <ul>
              ${conditional.map(line)}
            </ul>`
    }
    ${
      rest.length === 0
        ? ''
        : html`<p>${badge(m, 'mixed')} ${m.words.partlyOtherwise}</p>
            <ul>
              ${rest.map(line)}
            </ul>`
    }
  </section>`
}

/** @type {(m: Model, p: Position) => boolean} */
function onCondition(m, p) {
  return evidence(m, p).counted.some((s) => s.condition !== null)
}

/** @type {(m: Model) => { title: string, body: Html }} */
export function conditionsView(m) {
  const along = m.analysis.themes.flatMap(({ id }) => {
    const held = m.analysis.positions.filter((p) => p.theme === id)
    const agreeing = held.filter(({ stance }) => stance === 'agree')
    const partly = held.filter(({ stance }) => stance === 'mixed')
    const against = held.filter(({ stance }) => stance === 'disagree').length
    const html = alongOn(m, id, agreeing, partly, against)
    const stated = partly.some((p) => onCondition(m, p))
    return agreeing.length === 0 || partly.length === 0 ? [] : [{ stated, html }]
  })
  // First where a condition was found.
  const themes = [...along.filter(({ stated }) => stated), ...along.filter(({ stated }) => !stated)].map(
    ({ html }) => html,
  )
  const all = m.analysis.statements.filter(
    (s) => s.mode !== 'reported' && (s.condition !== null || s.function === 'condition'),
  )
  const groups = groupBy(all, (s) => s.actor)
  return {
    title: m.words.conditionsHead ?? '',
    body: html`<h1 tabindex="-1">${m.words.conditionsHead}</h1>
      <p class="lead">${m.words.conditionsLead}</p>
      ${
        themes.length === 0
          ? ''
          : html`<h2>${m.words.whoGoesAlong}</h2>
              ${themes}`
      }
      ${all.length === 0 ? html`<p>${m.words.none}</p>` : ''}
      ${m.analysis.actors.flatMap(({ id }) => {
        const list = groups.get(id)
        return list === undefined
          ? []
          : html`<section>
              <h2>${actorLink(m, id)} <span class="count">${list.length}</span></h2>
              <ul class="conditions">
                ${list.map((s) => html`<li>${badge(m, s.stance)} <a href="${to('cel', s.actor, s.theme)}">${m.theme(s.theme)?.label}</a>: <q${m.tongue(s)}>${s.condition ?? m.quote(s)}</q> <small>${place(m, s)}</small></li>`)}
              </ul>
            </section>`
      })}`,
  }
}

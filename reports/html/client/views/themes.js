/** All themes, and one theme with everybody's position. */
import { themeChart } from '../charts.js'
import { fill, html } from '../html.js'
import { evidence } from '../model.js'
import { cellLink, actorLink, functionWords, percent, shortQuote, table, themeLink } from '../parts.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */

/** @type {(m: Model) => { title: string, body: Html }} */
export function themesView(m) {
  const rows = m.analysis.themes.map((theme) => {
    const c = m.consensus(theme.id)
    return [
      themeLink(m, theme.id),
      theme.proposition,
      m.words[c?.verdict ?? 'unsaid'],
      c?.agree,
      c?.mixed,
      c?.disagree,
      c?.mention,
      c?.silent,
    ]
  })
  const stances = ['agree', 'mixed', 'disagree', 'mention', 'silent']
  return {
    title: m.words.themes ?? '',
    body: html`<h1 tabindex="-1">${m.words.themes}</h1>
      <p class="lead">${m.words.themesLead}</p>
      ${table(m.words.themes ?? '', [m.words.theme, m.words.proposition, m.words.verdict, ...stances.map((name) => m.words[name])], rows, 'themes')}`,
  }
}

/** @type {(m: Model, parts: readonly string[]) => { title: string, body: Html } | null} */
export function themeView(m, [id = '']) {
  const theme = m.theme(id)
  const c = m.consensus(id)
  if (theme === undefined || c === undefined) return null
  const rows = m.analysis.actors.flatMap((actor) => {
    const position = m.position(actor.id, id)
    if (position === undefined) return []
    const best = evidence(m, position).counted.slice(0, 2)
    const conditions = m.said(actor.id, id).filter((s) => s.condition !== null && s.mode !== 'reported')
    return [
      [
        actorLink(m, actor.id),
        cellLink(m, position, actor.name),
        position.silence === null ? functionWords(m, position) : m.words[position.silence],
        html`${best.map((s) => html`<p>${shortQuote(m, s)}</p>`)}${conditions.slice(0, 2).map((s) => html`<p class="condition"><strong>${m.words.conditionHead}:</strong> <q${m.tongue(s)}>${s.condition}</q></p>`)}`,
      ],
    ]
  })
  const spoken = c.agree + c.mixed + c.disagree
  return {
    title: theme.label,
    body: html`<h1 tabindex="-1">${theme.label}</h1>
      <p class="proposition"><strong>${m.words.proposition}:</strong> ${theme.proposition}</p>
      <p>
        ${fill(m.words[`verdict-${c.verdict}`] ?? '', { agree: c.agree, mixed: c.mixed, disagree: c.disagree, mention: c.mention, silent: c.silent, n: spoken })}
        ${c.agreementA === null ? m.words.tooFewForA : fill(m.words.agreementA ?? '', { a: c.agreementA.toFixed(2).replace('.', m.lang === 'nl' ? ',' : '.') })}
        ${m.words.salience}: ${percent(c.salience)}.
      </p>
      ${themeChart(m, [theme])}
      <h2>${m.words.whoSaysWhat}</h2>
      <p class="links"><a href="#uitspraken?thema=${encodeURIComponent(id)}">${m.words.allOnTheme}</a></p>
      ${table(m.words.whoSaysWhat ?? '', [m.words.actor, m.words.stance, m.words.function, m.words.bestQuote], rows, 'quotes')}`,
  }
}

/** All organisations, and one with its positions, conditions, words and answers. */
import { fill, html, to } from '../html.js'
import {
  cellLink,
  actorLink,
  functionWords,
  listOf,
  percent,
  place,
  questionLink,
  table,
  themeLink,
} from '../parts.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */

const STANCES = /** @type {const} */ (['agree', 'mixed', 'disagree', 'mention', 'silent'])

/** @type {(m: Model) => { title: string, body: Html }} */
export function actorsView(m) {
  const rows = m.analysis.actors.map((actor) => {
    const own = m.analysis.positions.filter((one) => one.actor === actor.id)
    const documents = m.analysis.documents.filter(({ actors }) => actors.includes(actor.id))
    return [
      actorLink(m, actor.id),
      listOf(
        m,
        documents.map((one) => html`<a href="${to('stuk', one.id)}">${m.words[one.kind]}</a>`),
      ),
      ...STANCES.map((stance) => own.filter((one) => one.stance === stance).length),
    ]
  })
  return {
    title: m.words.actors ?? '',
    body: html`<h1 tabindex="-1">${m.words.actors}</h1>
      <p class="lead">${m.words.actorsLead}</p>
      ${table(m.words.actors ?? '', [m.words.actor, m.words.documents, ...STANCES.map((name) => m.words[name])], rows, 'numbers')}`,
  }
}

/** @type {(m: Model, parts: readonly string[]) => { title: string, body: Html } | null} */
export function actorView(m, [id = '']) {
  const actor = m.actor(id)
  if (actor === undefined) return null
  const own = m.analysis.positions.filter((one) => one.actor === id)
  const taken = own.filter(({ stance }) => stance !== 'silent')
  const silent = own.filter(({ stance }) => stance === 'silent')
  const conditions = m.analysis.statements.filter(
    (s) => s.actor === id && s.condition !== null && s.mode !== 'reported',
  )
  const pairs = m.analysis.actors
    .flatMap((other) => (other.id === id ? [] : [{ other, pair: m.pair(id, other.id) }]))
    .sort((a, b) => (b.pair?.shrunken ?? -1) - (a.pair?.shrunken ?? -1))
  const distinct = m.distinctive(id, null)
  return {
    title: actor.name,
    body: html`<h1 tabindex="-1">${actor.name}</h1>
      <p class="facts">
        ${m.analysis.documents.filter(({ actors }) => actors.includes(id)).map((one) => html`<a href="${to('stuk', one.id)}">${one.name}</a> <span class="tag">${m.words[one.kind]}</span> `)}
      </p>
      ${distinct.length === 0 ? '' : html`<p>${m.words.distinctive} ${distinct.slice(0, 12).map(({ word }) => html`<span class="tag">${word}</span> `)}</p>`}
      ${profile(m, id)}
      <p class="links">
        <a href="#uitspraken?organisatie=${encodeURIComponent(id)}">${m.words.allOfActor}</a>
      </p>
      <h2>${m.words.positionsHead}</h2>
      ${table(
        m.words.positionsHead ?? '',
        [m.words.theme, m.words.stance, m.words.function, m.words.confidence],
        taken.map((p) => [
          themeLink(m, p.theme),
          cellLink(m, p, m.theme(p.theme)?.label),
          functionWords(m, p),
          percent(p.confidence),
        ]),
      )}
      <h2>${m.words.conditionsHead}</h2>
      ${
        conditions.length === 0
          ? html`<p>${m.words.none}</p>`
          : html`<ul>
              ${conditions.map((s) => html`<li>${themeLink(m, s.theme)}: <q${m.tongue(s)}>${s.condition}</q> <small>${place(m, s)}</small></li>`)}
            </ul>`
      }
      <h2>${m.words.silentHead}</h2>
      ${
        silent.length === 0
          ? html`<p>${m.words.none}</p>`
          : html`<p>
              ${listOf(
                m,
                silent.map((p) => html`<a href="${to('cel', id, p.theme)}">${m.theme(p.theme)?.label}</a>`),
              )}
            </p>`
      }
      <h2>${m.words.closest}</h2>
      ${table(
        m.words.closest ?? '',
        [m.words.actor, m.words.agreementHead, m.words.overlap],
        pairs.map(({ other, pair }) => [
          html`<a href="${to('paar', id, other.id)}">${other.name}</a>`,
          percent(pair?.share),
          pair?.overlap,
        ]),
        'numbers',
      )}
      <h2>${m.words.answersHead}</h2>
      ${
        m.analysis.questions.length === 0
          ? html`<p>${m.words.none}</p>`
          : table(
              m.words.answersHead ?? '',
              [m.words.question, m.words.questionText, m.words.status],
              m.analysis.questions.map((question) => [
                questionLink(m, question.id),
                question.text,
                m.words[m.coverage(question.id, id)?.status ?? 'not-asked'],
              ]),
            )
      }`,
  }
}

/**
 * What can be said of it alone: answers, themes, positions.
 * @type {(m: Model, id: string) => Html | string}
 */
function profile(m, id) {
  const one = m.analysis.comparisons.actors?.find(({ actor }) => actor === id)
  if (one === undefined) return ''
  const asked = one.asked === 0 ? '' : fill(m.words.answeredOf ?? '', { n: one.answered, all: one.asked })
  return html`<p>${asked} ${fill(m.words.positionsOf ?? '', { n: one.positions, all: one.themes })}</p>`
}

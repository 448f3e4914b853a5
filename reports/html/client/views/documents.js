/** The documents, and the reading view: the whole text with its statements in the margin. */
import { html, to } from '../html.js'
import { actorLink, badge, counted, dateText, listOf, questionLink, table } from '../parts.js'

/** @import { Html } from '../html.js' */
/** @import { Model, Said } from '../model.js' */
/** @import { PassageInfo } from '../../../../pipeline/result.ts' */

/** @type {(m: Model) => { title: string, body: Html }} */
export function documentsView(m) {
  const rows = m.analysis.documents.map((one) => [
    html`<a href="${to('stuk', one.id)}">${one.name}</a>`,
    m.words[one.kind],
    listOf(
      m,
      one.actors.map((id) => actorLink(m, id)),
    ),
    dateText(m, one.date),
    one.pages ?? '–',
    m.saidIn(one.id).length,
  ])
  return {
    title: m.words.documents ?? '',
    body: html`<h1 tabindex="-1">${m.words.documents}</h1>
      <p class="lead">${m.words.documentsLead}</p>
      ${table(m.words.documents ?? '', [m.words.document, m.words.kindOfDocument, m.words.actor, m.words.date, m.words.pages, m.words.statements], rows)}`,
  }
}

/** @type {(m: Model, parts: readonly string[]) => { title: string, body: Html } | null} */
export function documentView(m, [id = '', target = '']) {
  const one = m.document(id)
  if (one === undefined) return null
  const text = m.texts[id] ?? ''
  const said = m.saidIn(id).toSorted((a, b) => a.start - b.start || a.end - b.end)
  const wanted = m.statement(target)
  const point = target.startsWith('@') ? Number(target.slice(1)) : -1
  const inferred = one.inferred
  const numbers = numbered(said)
  return {
    title: one.name,
    body: html`<h1 tabindex="-1">${one.name}</h1>
      <p class="facts">
        <span class="tag">${m.words[one.kind]}</span> ${listOf(
          m,
          one.actors.map((actor) => actorLink(m, actor)),
        )}
        · ${dateText(m, one.date)} · ${one.file}
      </p>
      ${one.ocr === null ? '' : html`<p class="notice">${m.words.ocrHelp}</p>`}
      <details>
        <summary>${m.words.howKnown}</summary>
        <dl class="why">
          <dt>${m.words.kindOfDocument}</dt>
          <dd>${m.words[inferred.kind.value]} (${inferred.kind.ground})</dd>
          <dt>${m.words.actor}</dt>
          <dd>${inferred.actors.ground}</dd>
          <dt>${m.words.date}</dt>
          <dd>${dateText(m, inferred.date.value)} (${inferred.date.ground})</dd>
        </dl>
      </details>
      <p>${counted(m, said.length, 'nStatement', 'nStatements')}</p>
      <div
        class="reading"
        ${one.language === m.lang || !/^[a-z]{2,3}$/.test(one.language) ? '' : html` lang="${one.language}"`}
      >
        ${lines(text).map((line) => paragraph(m, text, line, said, numbers, m.passagesOf(id), wanted?.id ?? '', point))}
      </div>`,
  }
}

/** @typedef {{ start: number, end: number }} Span */

/** @type {(text: string) => Span[]} */
function lines(text) {
  /** @type {Span[]} */
  const spans = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') spans.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return spans
}

/** @type {(m: Model, text: string, line: Span, said: readonly Said[], numbers: ReadonlyMap<string, number>, passages: readonly PassageInfo[], wanted: string, point: number) => Html} */
function paragraph(m, text, line, said, numbers, passages, wanted, point) {
  const here = said.filter((s) => s.start < line.end && s.end > line.start)
  const starting = here.filter((s) => s.start >= line.start)
  const opens = passages.filter((p) => p.start >= line.start && p.start < line.end && p.kind !== 'preamble')
  const target = point >= line.start && point < line.end
  return html`${opens.map((p) => passageLabel(m, p))}
    <div class="row${target ? ' focus' : ''}" ${target ? html` id="doel"` : ''}>
      <p class="text">${marked(text, line, here, numbers, wanted)}</p>
      ${
        starting.length === 0
          ? ''
          : html`<ul class="margin">
              ${starting.map(
                (s) =>
                  html`<li
                    class="${s.stance}${s.id === wanted ? ' focus' : ''}"
                    ${s.id === wanted ? html` id="doel"` : ''}
                  >
                    <span class="n">${numbers.get(spanOf(s))}</span>
                    <a href="${to('uitspraak', s.id)}"
                      >${badge(m, s.stance)} <span>${m.theme(s.theme)?.label}</span></a
                    >
                    <small
                      >${m.words[s.function]}${s.mode === 'own' ? '' : `, ${m.words[s.mode]}`}${m.document(s.document)?.actors.length === 1 ? '' : `, ${m.actor(s.actor)?.name}`}</small
                    >
                  </li>`,
              )}
            </ul>`
      }
    </div>`
}

/** @type {(m: Model, p: PassageInfo) => Html | string} */
function passageLabel(m, p) {
  if (p.questions.length === 0) return ''
  const referred = p.references.flatMap(({ resolved }) => resolved).flatMap((id) => m.passage(id) ?? [])
  return html`<p class="passage">
    ${m.words.answerTo}
    ${listOf(
      m,
      p.questions.map((id) => questionLink(m, id)),
    )}${p.actor === null ? '' : html` · ${actorLink(m, p.actor)}`}${
      referred.length === 0
        ? ''
        : html` · ${m.words.refersTo}
          ${listOf(
            m,
            referred.map(
              (one) =>
                html`<a href="${to('stuk', one.document, `@${one.start}`)}"
                  >${one.questions.map((id) => m.question(id)?.number).join(', ')}</a
                >`,
            ),
          )}`
    }
  </p>`
}

/** @type {(s: Said) => string} */
function spanOf({ start, end }) {
  return `${start} ${end}`
}

/**
 * A number for every stretch of text that a statement rests on, in the order of the text.
 * @type {(said: readonly Said[]) => ReadonlyMap<string, number>}
 */
function numbered(said) {
  return new Map([...new Set(said.map(spanOf))].map((span, index) => [span, index + 1]))
}

/**
 * The text of a line with every stretch that a statement rests on marked, its number behind it.
 * @type {(text: string, line: Span, here: readonly Said[], numbers: ReadonlyMap<string, number>, wanted: string) => Html[]}
 */
function marked(text, line, here, numbers, wanted) {
  const cuts = new Set([line.start, line.end])
  for (const s of here) {
    cuts.add(Math.max(line.start, s.start))
    cuts.add(Math.min(line.end, s.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => {
    const till = edges[i + 1] ?? line.end
    const over = here.filter((s) => s.start <= from && s.end >= till)
    const part = text.slice(from, till)
    const ending = new Set(over.filter((s) => s.end === till).map((s) => numbers.get(spanOf(s))))
    if (over.length === 0) return html`${part}`
    return html`<mark class="${over.some(({ id }) => id === wanted) ? 'wanted' : ''}">${part}</mark
      >${[...ending].map((number) => html`<sup class="n">${number}</sup>`)}`
  })
}

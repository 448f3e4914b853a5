/** The first screen: what is agreed, disputed and unsaid, how sure we are, and what went wrong. */
import { themeChart } from '../charts.js'
import { legend } from './matrix.js'
import { fill, html, to } from '../html.js'
import { actorLink, counted, listOf, questionLink, table, themeLink } from '../parts.js'
import { orderedThemes } from '../order.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */

/** How many themes a list shows before "and so many more". */
const SHOWN = 5

/** @type {(m: Model) => { title: string, body: Html }} */
export function overviewView(m) {
  const { analysis, words } = m
  const facts = [
    counted(m, analysis.actors.length, 'nActor', 'nActors'),
    counted(m, analysis.documents.length, 'nDocument', 'nDocuments'),
    counted(m, analysis.questions.filter(({ id }) => id !== 'H').length, 'nQuestion', 'nQuestions'),
    counted(m, analysis.themes.length, 'nTheme', 'nThemes'),
    counted(m, analysis.statements.length, 'nStatement', 'nStatements'),
  ]
  return {
    title: words.overview ?? '',
    body: html`<h1 tabindex="-1">${analysis.dossier.title}</h1>
      ${analysis.dossier.mainQuestion === null ? '' : html`<p class="lead">${analysis.dossier.mainQuestion}</p>`}
      ${legend(m)}
      <p class="facts">${facts.map((fact, i) => html`${i === 0 ? '' : ' · '}${fact}`)}</p>
      ${sure(m)}${problems(m)}
      <div class="cards">
        ${verdictCard(m, 'agreed', words.cardAgreed ?? '')}
        ${verdictCard(m, 'disputed', words.cardDisputed ?? '')}
        ${verdictCard(m, 'conditional', words.cardConditional ?? '')} ${silenceCard(m)}
      </div>
      ${themeChart(
        m,
        orderedThemes(m, 'omstreden').filter(({ id }) => m.consensus(id)?.verdict !== 'unsaid'),
      )}`,
  }
}

/** @type {(m: Model) => Html | string} */
function problems(m) {
  const serious = m.analysis.problems.filter(({ severity }) => severity !== 'info')
  if (serious.length === 0) return ''
  return html`<section class="notice" aria-labelledby="meldingen">
    <h2 id="meldingen">${counted(m, serious.length, 'nProblem', 'nProblems')}</h2>
    <ul>
      ${serious.slice(0, 5).map((one) => html`<li><strong>${one.source}</strong>${one.line === undefined ? '' : `, ${m.words.lineWord} ${one.line}`}: ${one.message[m.lang]}</li>`)}
    </ul>
    ${serious.length > 5 ? html`<p><a href="${to('verantwoording')}">${m.words.allProblems}</a></p>` : ''}
  </section>`
}

/** @type {(m: Model, verdict: string, title: string) => Html} */
function verdictCard(m, verdict, title) {
  const list = m.analysis.comparisons.themes
    .filter((one) => one.verdict === verdict)
    .sort((a, b) => b.agree + b.mixed + b.disagree - (a.agree + a.mixed + a.disagree))
  return html`<section class="card ${verdict}" aria-labelledby="kaart-${verdict}">
    <h2 id="kaart-${verdict}">${title} <span class="count">${list.length}</span></h2>
    ${folded(
      m,
      list.map(
        (one) =>
          html`<li>
            ${themeLink(m, one.theme)} ${tally(m, one)}${verdict === 'agreed' ? '' : exceptions(m, one.theme)}
          </li>`,
      ),
    )}
  </section>`
}

/**
 * A list of which the first lines show and the others fold out.
 * @type {(m: Model, lines: readonly Html[]) => Html}
 */
function folded(m, lines) {
  const rest = lines.slice(SHOWN)
  if (lines.length === 0) return html`<p>${m.words.none}</p>`
  return html`<ul>
      ${lines.slice(0, SHOWN)}
    </ul>
    ${
      rest.length === 0
        ? ''
        : html`<details>
            <summary>${fill(m.words.andMore ?? '', { n: rest.length })}</summary>
            <ul>
              ${rest}
            </ul>
          </details>`
    }`
}

/** @type {(m: Model, one: import('../../../../pipeline/result.ts').ThemeConsensus) => Html} */
function tally(m, one) {
  const stances = /** @type {const} */ (['agree', 'mixed', 'disagree'])
  const parts = stances.flatMap((stance) =>
    one[stance] === 0
      ? []
      : html`<span class="badge ${stance}"
          ><span aria-hidden="true" class="sign">${m.symbols[stance]}</span>${one[stance]}<span class="vh">
            ${m.words[stance]}</span
          ></span
        >`,
  )
  return html`<span class="tally">${parts}</span>`
}

/**
 * Who does not simply agree, by name where they are few.
 * @type {(m: Model, theme: string) => Html | string}
 */
function exceptions(m, theme) {
  const parts = ['disagree', 'mixed'].flatMap((stance) => {
    const who = m.analysis.positions.filter((one) => one.theme === theme && one.stance === stance)
    if (who.length === 0 || who.length > 3) return []
    return html`${m.words[stance]}:
    ${listOf(
      m,
      who.map(({ actor }) => html`<a href="${to('cel', actor, theme)}">${m.actor(actor)?.name}</a>`),
    )}`
  })
  return parts.length === 0
    ? ''
    : html`<br /><small>${parts.map((part, i) => html`${i === 0 ? '' : '; '}${part}`)}</small>`
}

/** @type {(m: Model) => Html} */
function silenceCard(m) {
  const rows = m.analysis.actors
    .map((actor) => {
      const silent = m.analysis.positions.filter((one) => one.actor === actor.id && one.stance === 'silent')
      const skipped = m.analysis.comparisons.coverage.filter(
        (one) => one.actor === actor.id && one.status === 'skipped',
      )
      const loud = silent.filter(({ theme }) => (m.consensus(theme)?.salience ?? 0) > 0.5)
      return { actor, silent, skipped, loud }
    })
    .sort((a, b) => b.skipped.length + b.loud.length - (a.skipped.length + a.loud.length))
  return html`<section class="card silence" aria-labelledby="kaart-stil">
    <h2 id="kaart-stil">${m.words.cardSilent}</h2>
    ${folded(
      m,
      rows.map(
        ({ actor, silent, skipped, loud }) =>
          html`<li>
            ${actorLink(m, actor.id)}:
            ${fill(m.words.silentOn ?? '', { n: silent.length, all: m.analysis.themes.length })}${
              loud.length === 0
                ? ''
                : html`<br /><small
                      >${m.words.silentWhereMostSpeak}
                      ${listOf(
                        m,
                        loud
                          .slice(0, 2)
                          .map(
                            ({ theme }) =>
                              html`<a href="${to('cel', actor.id, theme)}">${m.theme(theme)?.label}</a>`,
                          ),
                      )}${loud.length > 2 ? html` ${fill(m.words.andMore ?? '', { n: loud.length - 2 })}` : ''}</small
                    >`
            }${
              skipped.length === 0
                ? ''
                : html`<br /><small
                      >${m.words.skippedQuestions}
                      ${listOf(
                        m,
                        skipped.map(({ question }) => questionLink(m, question)),
                      )}</small
                    >`
            }
          </li>`,
      ),
    )}
  </section>`
}

/**
 * How sure all this is, in one line.
 * @type {(m: Model) => Html}
 */
function sure(m) {
  const taken = m.analysis.positions.filter(({ stance }) => stance !== 'silent')
  const unsure = taken.filter((one) => one.unsure)
  const single = taken.filter(({ hangsOn }) => hangsOn === 1)
  const reviewed = m.analysis.positions.filter((one) => one.reviewed !== undefined)
  const bins = m.analysis.calibration
  return html`<section class="sure-line" aria-labelledby="zeker">
    <h2 id="zeker">${m.words.cardSure}</h2>
    <p>
      ${fill(m.words.filledCells ?? '', { n: taken.length, all: m.analysis.positions.length })}
      ${fill(m.words.unsureCells ?? '', { n: unsure.length })} (<a href="#matrix?zekerheid=onzeker"
        >${m.words.showInMatrix}</a
      >). ${fill(m.words.singleQuoteCells ?? '', { n: single.length })}
      ${reviewed.length === 0 ? '' : fill(m.words.reviewedCount ?? '', { n: reviewed.length })}
      ${m.words.readBeforeUse} <a href="${to('verantwoording')}">${m.words.howMade}</a>.
    </p>
    ${
      bins === undefined
        ? ''
        : html`<details>
            <summary>${m.words.calibrationHead}</summary>
            <p><small>${m.words.calibrationHelp}</small></p>
            ${table(
              m.words.calibrationHead ?? '',
              [m.words.confidence, m.words.right, 'n'],
              bins.map((bin) => [
                `${Math.round(bin.from * 100)}–${Math.round(bin.to * 100)} %`,
                bin.right === null ? m.words.cannotSay : `${Math.round(bin.right * 100)} %`,
                bin.statements,
              ]),
              'numbers',
            )}
          </details>`
    }
  </section>`
}

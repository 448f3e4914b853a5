/** The first screen: what is agreed, disputed and unsaid, how sure we are, and what went wrong. */
import { themeChart } from '../charts.js'
import { fill, html, to } from '../html.js'
import { actorLink, counted, listOf, questionLink, table, themeLink } from '../parts.js'
import { orderedThemes } from '../order.js'

/** @import { Html } from '../html.js' */
/** @import { Model } from '../model.js' */

/** How many themes a list shows before "and so many more". */
const SHOWN = 8

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
      <p class="facts">${facts.map((fact, i) => html`${i === 0 ? '' : ' · '}${fact}`)}</p>
      ${problems(m)}
      <div class="cards">
        ${verdictCard(m, 'agreed', words.cardAgreed ?? '')}
        ${verdictCard(m, 'disputed', words.cardDisputed ?? '')}
        ${verdictCard(m, 'conditional', words.cardConditional ?? '')} ${silenceCard(m)} ${confidenceCard(m)}
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
      ${serious.slice(0, 5).map((one) => html`<li><strong>${one.source}</strong>: ${one.message[m.lang]}</li>`)}
    </ul>
    ${serious.length > 5 ? html`<p><a href="${to('verantwoording')}">${m.words.allProblems}</a></p>` : ''}
  </section>`
}

/** @type {(m: Model, verdict: string, title: string) => Html} */
function verdictCard(m, verdict, title) {
  const list = m.analysis.comparisons.themes
    .filter((one) => one.verdict === verdict)
    .sort((a, b) => b.agree + b.mixed + b.disagree - (a.agree + a.mixed + a.disagree))
  const line = (/** @type {typeof list[number]} */ one) =>
    html`<li>${themeLink(m, one.theme)} ${tally(m, one)}</li>`
  const rest = list.slice(SHOWN)
  return html`<section class="card ${verdict}" aria-labelledby="kaart-${verdict}">
    <h2 id="kaart-${verdict}">${title} <span class="count">${list.length}</span></h2>
    ${
      list.length === 0
        ? html`<p>${m.words.none}</p>`
        : html`<ul>
            ${list.slice(0, SHOWN).map(line)}
          </ul>`
    }
    ${
      rest.length === 0
        ? ''
        : html`<details>
            <summary>${fill(m.words.andMore ?? '', { n: rest.length })}</summary>
            <ul>
              ${rest.map(line)}
            </ul>
          </details>`
    }
  </section>`
}

/** @type {(m: Model, one: import('../../../../pipeline/result.ts').ThemeConsensus) => Html} */
function tally(m, one) {
  const stances = /** @type {const} */ (['agree', 'mixed', 'disagree'])
  const parts = stances.flatMap((stance) =>
    one[stance] === 0
      ? []
      : html`<span class="badge ${stance}"
          ><span aria-hidden="true" class="sign">${m.symbols[stance]}</span> ${one[stance]}
          ${m.words[stance]}</span
        >`,
  )
  return html`<span class="tally">${parts}</span>`
}

/** @type {(m: Model) => Html} */
function silenceCard(m) {
  const rows = m.analysis.actors.map((actor) => {
    const silent = m.analysis.positions.filter((one) => one.actor === actor.id && one.stance === 'silent')
    const skipped = m.analysis.comparisons.coverage.filter(
      (one) => one.actor === actor.id && one.status === 'skipped',
    )
    const loud = silent.filter(({ theme }) => (m.consensus(theme)?.salience ?? 0) > 0.5)
    return { actor, silent, skipped, loud }
  })
  return html`<section class="card silence" aria-labelledby="kaart-stil">
    <h2 id="kaart-stil">${m.words.cardSilent}</h2>
    <ul>
      ${rows.map(
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
                          .slice(0, 4)
                          .map(
                            ({ theme }) =>
                              html`<a href="${to('cel', actor.id, theme)}">${m.theme(theme)?.label}</a>`,
                          ),
                      )}${loud.length > 4 ? html` ${fill(m.words.andMore ?? '', { n: loud.length - 4 })}` : ''}</small
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
      )}
    </ul>
  </section>`
}

/** @type {(m: Model) => Html} */
function confidenceCard(m) {
  const taken = m.analysis.positions.filter(({ stance }) => stance !== 'silent')
  const unsure = taken.filter((one) => one.unsure)
  const fragile = taken.filter(({ hangsOn }) => hangsOn === 1)
  const bins = m.analysis.calibration
  return html`<section class="card sure" aria-labelledby="kaart-zeker">
    <h2 id="kaart-zeker">${m.words.cardSure}</h2>
    <ul>
      <li>${fill(m.words.filledCells ?? '', { n: taken.length, all: m.analysis.positions.length })}</li>
      <li>
        ${fill(m.words.unsureCells ?? '', { n: unsure.length })}
        <a href="#matrix?zekerheid=onzeker">${m.words.showInMatrix}</a>
      </li>
      <li>${fill(m.words.singleQuoteCells ?? '', { n: fragile.length })}</li>
    </ul>
    <p>
      <small>${m.words.readBeforeUse} <a href="${to('verantwoording')}">${m.words.howMade}</a></small>
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

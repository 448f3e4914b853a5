/** The views of the report: to add one, write it and name it here. */
import { actorsView, actorView } from './views/actors.js'
import { asksView } from './views/asks.js'
import { cellView, statementView } from './views/cell.js'
import { conditionsView, differencesView } from './views/differences.js'
import { documentsView, documentView } from './views/documents.js'
import { matrixView } from './views/matrix.js'
import { methodView } from './views/method.js'
import { overviewView } from './views/overview.js'
import { pairsView, pairView } from './views/pairs.js'
import { questionsView, questionView } from './views/questions.js'
import { searchView } from './views/search.js'
import { statementsView } from './views/statements.js'
import { themesView, themeView } from './views/themes.js'

/** @import { Html } from './html.js' */
/** @import { Model } from './model.js' */
/** @typedef {{ title: string, body: Html }} Page */

/**
 * By the first part of the address; `menu` is the key of its name in the menu, `under` the menu item it belongs to.
 * @type {Readonly<Record<string, { render: (m: Model, parts: readonly string[], params: URLSearchParams) => Page | null, menu?: string, under?: string }>>}
 */
export const VIEWS = {
  overzicht: { render: overviewView, menu: 'overview' },
  matrix: { render: matrixView, menu: 'matrix' },
  overeenstemming: { render: pairsView, menu: 'agreementHead' },
  verschillen: { render: differencesView, menu: 'differences' },
  voorwaarden: { render: conditionsView, menu: 'conditionsHead' },
  deelvragen: { render: questionsView, menu: 'questions' },
  themas: { render: themesView, menu: 'themes' },
  organisaties: { render: actorsView, menu: 'actors' },
  stukken: { render: documentsView, menu: 'documents' },
  uitspraken: { render: statementsView, menu: 'statements' },
  raadsvragen: { render: asksView, menu: 'asks' },
  verantwoording: { render: methodView, menu: 'method' },
  cel: { render: cellView, under: 'matrix' },
  uitspraak: { render: statementView, under: 'matrix' },
  thema: { render: themeView, under: 'themas' },
  organisatie: { render: actorView, under: 'organisaties' },
  paar: { render: pairView, under: 'overeenstemming' },
  vraag: { render: questionView, under: 'deelvragen' },
  stuk: { render: documentView, under: 'stukken' },
  zoek: { render: searchView, under: '' },
}

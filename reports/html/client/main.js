/** Draws the view that the address asks for; the only file that touches the page. */
import { html } from './html.js'
import { makeModel } from './model.js'
import { VIEWS } from './views.js'

/** Starts the report in a page. */
export function start() {
  const data = document.getElementById('gegevens')?.textContent ?? ''
  const m = makeModel(JSON.parse(data))
  const main = /** @type {HTMLElement} */ (document.getElementById('inhoud'))
  const places = new Map()
  let clicked = false
  let here = location.hash
  let matrix = '#matrix'

  const draw = (/** @type {boolean} */ first) => {
    places.set(here, { y: scrollY, focus: document.activeElement?.getAttribute('href') })
    here = location.hash
    const [path = '', query = ''] = here.slice(1).split('?')
    const [name = '', ...parts] = path.split('/').map(decode)
    const view = VIEWS[name] ?? VIEWS.overzicht
    const page = view?.render(m, parts, new URLSearchParams(query)) ?? {
      title: m.words.notFound ?? '',
      body: html`<h1 tabindex="-1">${m.words.notFound}</h1>
        <p><a href="#overzicht">${m.words.overview}</a></p>`,
    }
    main.innerHTML = page.body.html
    for (const table of main.querySelectorAll('table.matrix')) oneStop(table)
    if (name === 'matrix') matrix = here
    for (const link of main.querySelectorAll('a[href="#matrix"]')) link.setAttribute('href', matrix)
    document.title = `${page.title} – ${m.analysis.dossier.title}`
    const current = `#${view?.under ?? (VIEWS[name] ? name : 'overzicht')}`
    for (const link of document.querySelectorAll('nav a')) {
      if (link.getAttribute('href') === current) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    if (first && here === '') return
    if (clicked) arrive(main)
    else goBack(main, places.get(here))
    clicked = false
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    if (link === null) return
    if (link.getAttribute('href') === '#inhoud') {
      event.preventDefault()
      main.querySelector('h1')?.focus()
      return
    }
    clicked = true
    document.querySelector('details.menu')?.removeAttribute('open')
    if (link.getAttribute('href') === location.hash) draw(false)
  })
  document.addEventListener('change', (event) => {
    const form = event.target instanceof Element ? event.target.closest('form.filters') : null
    if (form instanceof HTMLFormElement) applyFilter(form, /** @type {HTMLSelectElement} */ (event.target))
  })
  document.addEventListener('reset', (event) => {
    if (event.target instanceof HTMLFormElement) {
      clicked = true
      location.hash = `#${event.target.dataset.view}`
    }
  })
  document.addEventListener('submit', (event) => {
    event.preventDefault()
    const form = /** @type {HTMLFormElement} */ (event.target)
    if (!form.classList.contains('search')) return
    clicked = true
    location.hash = `#zoek?${new URLSearchParams({ q: String(new FormData(form).get('q') ?? '') })}`
  })
  document.addEventListener('keydown', moveInMatrix)
  addEventListener('hashchange', () => draw(false))
  history.scrollRestoration = 'manual'
  clicked = location.hash !== ''
  draw(true)

  /**
   * Puts the filters into the address and redraws, with the focus kept on the field.
   * @type {(form: HTMLFormElement, field: HTMLSelectElement) => void}
   */
  function applyFilter(form, field) {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(form))
      if (value !== '' || name === 'organisaties') params.set(name, String(value))
    const y = scrollY
    history.replaceState(null, '', `#${form.dataset.view}${params.size > 0 ? `?${params}` : ''}`)
    draw(false)
    scrollTo(0, y)
    const again = main.querySelector(`form.filters [name="${field.name}"]`)
    if (again instanceof HTMLElement) again.focus()
  }
}

/** @param {string} part */
function decode(part) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * After a click: to the statement or place that was asked for, or to the top.
 * @param {HTMLElement} main
 */
function arrive(main) {
  const target = main.querySelector('#doel, article.focus')
  if (target instanceof HTMLElement) {
    target.tabIndex = -1
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'center' })
    return
  }
  scrollTo(0, 0)
  main.querySelector('h1')?.focus({ preventScroll: true })
}

/**
 * After back or forward: where the reader was, with the focus on the link that was followed.
 * @type {(main: HTMLElement, place: { y: number, focus: string | null } | undefined) => void}
 */
function goBack(main, place) {
  if (place === undefined) {
    arrive(main)
    return
  }
  if (place.focus) {
    const link = [...main.querySelectorAll('a')].find((one) => one.getAttribute('href') === place.focus)
    link?.focus({ preventScroll: false })
  }
  scrollTo(0, place.y)
}

/**
 * A matrix is one stop for the Tab key; arrow keys move inside it.
 * @param {Element} table
 */
function oneStop(table) {
  const links = [...table.querySelectorAll('a')]
  let stop = table.querySelector('td a') ?? links[0]
  for (const link of links) link.tabIndex = link === stop ? 0 : -1
  table.addEventListener('focusin', (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return
    if (stop instanceof HTMLElement) stop.tabIndex = -1
    stop = event.target
    event.target.tabIndex = 0
  })
}

/**
 * Arrow keys move between the cells of a matrix.
 * @param {KeyboardEvent} event
 */
function moveInMatrix(event) {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key]
  const cell = event.target instanceof Element ? event.target.closest('.matrix td, .matrix th') : null
  if (step === undefined || !(cell instanceof HTMLTableCellElement)) return
  const rows = [...(cell.closest('table')?.rows ?? [])]
  const row = rows[rows.indexOf(/** @type {HTMLTableRowElement} */ (cell.parentElement)) + (step[0] ?? 0)]
  const link = row?.cells[cell.cellIndex + (step[1] ?? 0)]?.querySelector('a')
  if (!link) return
  event.preventDefault()
  link.focus()
}

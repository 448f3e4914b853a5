import { createHash } from 'node:crypto'
import type { Report } from '../report.ts'
import { wordsFor } from '../words.ts'
import { script, style } from './assets.ts'
import { escape, firstViews } from './client/server.js'
import { houseStyle } from './house-style.ts'
import { payloadOf } from './payload.ts'

/** The report to click through: one file that needs no network and sends nothing. */
export const htmlReport: Report = {
  id: 'html',
  summary: 'report.html: matrix, vergelijking en citaten in één bestand voor de browser',
  render: (result, { lang, houseStyle: tokens = '' }) => {
    const payload = payloadOf(result, lang)
    const words = wordsFor(lang)
    const { overview, matrix, menu } = firstViews(payload)
    const [css, js] = [style() + houseStyle(tokens), script()]
    const policy = [
      "default-src 'none'", `style-src '${hash(css)}'`, `script-src '${hash(js)}'`, "base-uri 'none'", "form-action 'none'",
    ].join('; ') // prettier-ignore
    const { version } = result.analysis.generator
    const content = `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escape(overview.title)} – ${escape(result.analysis.dossier.title)}</title>
<style>${css}</style>
</head>
<body>
<a class="skip" href="#inhoud">${escape(words.skip)}</a>
<header class="top">
<div class="masthead"><a class="brand" href="#overzicht">meerstemmig</a><span class="dossier">${escape(result.analysis.dossier.title)}</span>
<form class="search" role="search"><label><span class="vh">${escape(words.searchLabel)}</span><input type="search" name="q" placeholder="${escape(words.searchLabel)}" autocomplete="off"></label><button>${escape(words.search)}</button></form></div>
<nav aria-label="${escape(words.menuLabel)}"><ul>${menu.map(({ id, label }) => `<li><a href="#${id}"${id === 'overzicht' ? ' aria-current="page"' : ''}>${escape(label)}</a></li>`).join('')}</ul></nav>
</header>
<main id="inhoud" tabindex="-1">
<noscript><p class="notice">${escape(words.noScript)}</p></noscript>
${overview.body.html}
${matrix.body.html}
</main>
<footer class="bottom"><p>${escape(words.footer.replace('{version}', version))}</p></footer>
<script type="application/json" id="gegevens">${JSON.stringify(payload).replace(/</g, '\\u003c')}</script>
<script>${js}</script>
</body>
</html>
`
    return [{ path: 'report.html', content }]
  },
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}

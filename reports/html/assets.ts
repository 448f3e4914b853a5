import { readFileSync } from 'node:fs'

/** The client files in the order in which each uses those before it. */
export const CLIENT = [
  'html', 'model', 'nuance', 'parts', 'order', 'charts', 'views/filters', 'views/matrix',
  'views/overview', 'views/pairs',
  'views/differences', 'views/questions', 'views/themes', 'views/actors', 'views/documents', 'views/statements',
  'views/asks', 'views/method', 'views/cell', 'views/search', 'views', 'main',
] // prettier-ignore

/** The style sheets in order. */
const STYLES = ['base', 'parts', 'matrix', 'views', 'print']

/** The style of the report: our own files beside this one, as they are in the sources and in the build. */
export function style(): string {
  return STYLES.map((name) => read(`client/styles/${name}.css`)).join('\n')
}

/** The client as one script: each module a function that is called once, in order, and gives what it exports. */
export function script(): string {
  const parts = CLIENT.map((name) => wrapped(name, read(`client/${name}.js`)))
  return `'use strict';\nconst modules = {};\n${parts.join('')}modules['/main.js'].start();\n`
}

/** A module as a function of its own, so that names in one file never meet those in another. */
function wrapped(name: string, source: string): string {
  const exported = [...source.matchAll(/^export (?:function|const) (\w+)/gm)].map((found) => found[1])
  const body = source
    .replace(/^import (\{[^}]*\}) from '([^']*)'$/gm, (_, names: string, from: string) => {
      const path = new URL(from, `file:///${name}.js`).pathname
      return `const ${names} = modules['${path}'];`
    })
    .replace(/^export /gm, '')
  return `modules['/${name}.js'] = (() => {\n${body}return { ${exported.join(', ')} };\n})();\n`
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8').replace(/\r\n/g, '\n')
}

/** Compiles to dist/ and builds the word-form table there; run by `npm ci` through `prepare`. */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, existsSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
// The page's own scripts and styles are no TypeScript: the report reads them beside its code.
cpSync('reports/html/client', 'dist/reports/html/client', { recursive: true })
if (existsSync('dist/lexicons/nl/build-morphology.js')) run('dist/lexicons/nl/build-morphology.js')

function run(script, ...args) {
  execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' })
}

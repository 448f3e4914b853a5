/** Compiles to dist/ and builds the word-form table there; run by `npm ci` through `prepare`. */
import { execFileSync } from 'node:child_process'
import { rmSync, existsSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
if (existsSync('dist/lexicons/nl/build-morphology.js')) run('dist/lexicons/nl/build-morphology.js')

function run(script, ...args) {
  execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' })
}

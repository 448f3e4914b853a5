/** Adds up the test reports named on the command line and prints the closing line "N passed, N failed, N skipped". */
import { readFileSync } from 'node:fs'

const reports = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')))
const total = (key) => reports.reduce((sum, report) => sum + report[key], 0)
const failed = total('numFailedTests') + total('numFailedTestSuites')
console.log(`${total('numPassedTests')} passed, ${failed} failed, ${total('numPendingTests')} skipped`)
process.exitCode = failed > 0 || total('numPassedTests') === 0 ? 1 : 0

/** Times the comparison alone on a large made-up dossier: node --import tsx bench/compare.ts */
import { compare } from '../pipeline/compare/index.ts'
import { largeDossier } from './large-dossier.ts'
import { stopwatch } from './stopwatch.ts'

const watch = stopwatch()
const input = largeDossier({ actors: 30, themes: 40, questions: 20, statements: 5000 })
const settings = { permutations: 0 }
await watch.time('first time', () => compare(input))
await watch.time('again', () => compare(input))
await watch.time('without permutations', () => compare({ ...input, settings }))
console.log(watch.table('without permutations'))

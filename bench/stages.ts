/**
 * Times the stages side by side in one run: npm run bench [-- copies]. The demo dossier is copied a number of
 * times under other names. Times differ per machine; the ratio to the sentence splitter does much less.
 */
import { readDossier } from '../corpus/read.ts'
import type { Document } from '../corpus/document.ts'
import { loadCodebook } from '../lexicons/load.ts'
import { loadCues } from '../lexicons/nl/cues.ts'
import { loadMorphology } from '../lexicons/nl/morphology.ts'
import { assemble } from '../pipeline/assemble.ts'
import { findQuestionnaire, profile } from '../pipeline/know/index.ts'
import { sentencesOf } from '../pipeline/language/sentences.ts'
import { tokenise } from '../pipeline/language/tokens.ts'
import { segment } from '../pipeline/segment/index.ts'
import { SETTINGS } from '../pipeline/settings.ts'
import { statementsOf } from '../pipeline/statements.ts'
import { domainPattern } from '../pipeline/tag/domain.ts'
import { compileCodebook, tag } from '../pipeline/tag/index.ts'
import { REPORTS } from '../reports/index.ts'
import { stopwatch } from './stopwatch.ts'

const copies = Number(process.argv[2] ?? 5)
const folder = new URL('../corpus/demo', import.meta.url)
const watch = stopwatch()

const dossier = await watch.time('read (once)', () => readDossier(folder.pathname))
const morphology = await watch.time('load the morphology (once)', () => loadMorphology())
const { codebook } = await watch.time('load the codebook (once)', () => loadCodebook('jeugdhulp'))
const cues = await watch.time('load the cues (once)', () => loadCues())
const matcher = await watch.time('compile the codebook (once)', () => compileCodebook(codebook, morphology))

const documents = Array.from({ length: copies }, (_, copy) =>
  dossier.documents.map((document): Document => ({
    ...document,
    id: `${document.id}-${copy}`,
    file: `${copy}/${document.file}`,
  })),
).flat()

const { questionnaire } = await watch.time('find the questionnaire', () =>
  findQuestionnaire(dossier.documents, dossier.settings, morphology),
)
const profiles = await watch.time('know', () =>
  documents.map((one) => profile(one, questionnaire, dossier.settings, morphology)),
)
const cuts = await watch.time('segment', () =>
  documents.map((one, at) => segment(one, profiles[at]!, questionnaire, morphology)),
)
const sentences = await watch.time('sentences', () =>
  documents.map((one, at) =>
    cuts[at]!.passages.flatMap(({ start, end }) => sentencesOf(one, morphology, start, end)),
  ),
)
await watch.time('tag', () => sentences.map((all) => all.map((sentence) => tag(sentence, matcher))))
const questions = new Map((questionnaire?.questions ?? []).map((question) => [question.id, question]))
const drafts = await watch.time('sentences, tag and judge', () =>
  documents.map((one, at) =>
    statementsOf(one, profiles[at]!, cuts[at]!.passages, {
      matcher,
      domain: domainPattern(codebook),
      cues,
      morphology,
      questions,
    }),
  ),
)
const result = await watch.time('assemble and compare', () =>
  assemble({
    title: 'bench',
    folder: 'bench',
    version: '0',
    inputs: [],
    codebook,
    questionnaire,
    settings: SETTINGS,
    problems: [],
    lexicons: [],
    tokenise: (text) => tokenise(text, morphology),
    read: documents.map((document, at) => ({
      document,
      profile: profiles[at]!,
      passages: cuts[at]!.passages,
      drafts: drafts[at]!,
    })),
  }),
)
for (const report of REPORTS)
  await watch.time(`report ${report.id}`, () => report.render(result, { lang: 'nl' }))

const words = documents.reduce((sum, one) => sum + (one.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
console.log(
  `${documents.length} documents, ${words} words, ${result.analysis.statements.length} statements\n`,
)
console.log(watch.table('sentences'))

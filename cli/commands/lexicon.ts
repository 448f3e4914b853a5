/** meerstemmig lexicon check|concordance|suggest|new: the workbench of a codebook. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Document } from '../../corpus/document.ts'
import type { Action, Command } from '../command.ts'
import { EXIT, UsageError, type Lang } from '../io.ts'
import { mustBeFolder } from '../must-be-folder.ts'

type Text = (nl: string, en: string) => string

export const lexicon: Command = {
  id: 'lexicon',
  define: (command, text) => {
    command
      .description(
        text(
          'werkbank voor een codeboek: check, concordance, suggest, new',
          'workbench of a codebook: check, concordance, suggest, new',
        ),
      )
      .argument('<wat>', 'check | concordance | suggest | new')
      .argument('[waarden...]', text('zie de voorbeelden', 'see the examples'))
      .option('--codebook <naam|map>', text('codeboek', 'codebook'), 'jeugdhulp')
      .option('--json', text('toon als JSON', 'print as JSON'))
      .addHelpText('after', examples(text))
    return async (io, [what, ...values], options) => {
      const work = WORK[what ?? '']
      if (!work)
        throw new UsageError(
          text(`"${what}" bestaat niet.${examples(text)}`, `"${what}" does not exist.${examples(text)}`),
        )
      return await work(text)(io, values, options)
    }
  },
}

const examples = (text: Text): string =>
  text(
    `
Voorbeelden:
  meerstemmig lexicon check                          fouten, dode termen en voorbeelden van het codeboek
  meerstemmig lexicon check mijn-codeboek stukken/   en: welke termen in deze stukken niet voorkomen
  meerstemmig lexicon concordance preventie stukken/ elke vindplaats van een thema of een term, in de zin
  meerstemmig lexicon suggest stukken/               woorden die opvallen en die geen thema kent
  meerstemmig lexicon new mijn-codeboek              een leeg codeboek vol uitleg`,
    `
Examples:
  meerstemmig lexicon check                          mistakes, dead terms and examples of the codebook
  meerstemmig lexicon check my-codebook documents/   and: which terms do not occur in these documents
  meerstemmig lexicon concordance preventie docs/    every place of a theme or a term, in its sentence
  meerstemmig lexicon suggest documents/             words that stand out and that no theme knows
  meerstemmig lexicon new my-codebook                an empty codebook full of explanation`,
  )

type Work = (text: Text) => Action

const WORK: Readonly<Record<string, Work>> = {
  check:
    () =>
    async (io, [name, folder], options) => {
      const lang = options['lang'] as Lang
      const [{ checkLexicon, renderCheck }, yardstick] = await Promise.all([
        import('../../pipeline/workbench/index.ts'),
        loadYardstick(name ?? String(options['codebook'])),
      ])
      const documents = folder === undefined ? [] : await documentsOf(folder, lang)
      const found = checkLexicon({ ...yardstick, documents })
      io.out(options['json'] === true ? json(found) : renderCheck(found, lang))
      return found.problems.length + found.failedExamples.length > 0 ? EXIT.problems : EXIT.done
    },

  concordance:
    (text) =>
    async (io, [query, folder], options) => {
      const lang = options['lang'] as Lang
      if (query === undefined || folder === undefined) {
        throw new UsageError(
          text(
            'geef een thema of term, en de map met stukken.',
            'name a theme or term, and the folder with documents.',
          ),
        )
      }
      const [{ concordance, renderConcordance }, yardstick, documents] = await Promise.all([
        import('../../pipeline/workbench/index.ts'),
        loadYardstick(String(options['codebook'])),
        documentsOf(folder, lang),
      ])
      const rows = concordance({ query, documents, ...yardstick })
      io.out(options['json'] === true ? json(rows) : renderConcordance(rows, lang))
      return EXIT.done
    },

  suggest:
    (text) =>
    async (io, [folder], options) => {
      const lang = options['lang'] as Lang
      if (folder === undefined)
        throw new UsageError(text('geef de map met stukken.', 'name the folder with documents.'))
      const [{ suggest, renderSuggestions }, yardstick, documents] = await Promise.all([
        import('../../pipeline/workbench/index.ts'),
        loadYardstick(String(options['codebook'])),
        documentsOf(folder, lang),
      ])
      const rows = suggest({ documents, ...yardstick })
      io.out(options['json'] === true ? json(rows) : renderSuggestions(rows, lang))
      return EXIT.done
    },

  new:
    (text) =>
    async (io, [folder], options) => {
      if (folder === undefined)
        throw new UsageError(text('geef een naam voor het codeboek.', 'name the codebook.'))
      if (existsSync(folder)) {
        throw new UsageError(
          text(`${folder} bestaat al. Kies een andere naam.`, `${folder} exists. Choose another name.`),
        )
      }
      const { newCodebook } = await import('../../pipeline/workbench/index.ts')
      for (const { path, content } of newCodebook(basename(folder), options['lang'] as Lang)) {
        const file = join(folder, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
        io.out(`${file}\n`)
      }
      return EXIT.done
    },
}

async function loadYardstick(name: string) {
  const [{ loadCodebook }, { loadMorphology }] = await Promise.all([
    import('../../lexicons/load.ts'),
    import('../../lexicons/nl/morphology.ts'),
  ])
  return { ...loadCodebook(name), morphology: loadMorphology() }
}

async function documentsOf(folder: string, lang: Lang): Promise<readonly Document[]> {
  mustBeFolder(folder, lang)
  const { readDossier } = await import('../../corpus/read.ts')
  return (await readDossier(folder)).documents
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

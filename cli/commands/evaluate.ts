/** meerstemmig evaluate: how well an analysis, or the reading of stances, agrees with a reference. */
import { writeFileSync } from 'node:fs'
import type { Command } from '../command.ts'
import { EXIT, UsageError, type ExitCode, type Io, type Lang } from '../io.ts'
import { loadResult, readJson, readText } from '../load-result.ts'

export const evaluate: Command = {
  id: 'evaluate',
  define: (command, text) => {
    command
      .description(
        text(
          'vergelijk een analyse met een referentiecodering',
          'compare an analysis with a reference coding',
        ),
      )
      .argument('[analysis]', 'analysis.json')
      .argument('[reference]', text('referentie (JSON, schema gold/1)', 'reference (JSON, schema gold/1)'))
      .option(
        '--stances <rows.jsonl>',
        text(
          'meet het lezen van standpunten op regels {proposition, text, stance}',
          'measure stance reading on rows {proposition, text, stance}',
        ),
      )
      .option(
        '--out <bestand>',
        text('schrijf de voorspellingen per regel (JSONL)', 'write the predictions per row (JSONL)'),
      )
      .option('--json', text('toon de cijfers als JSON', 'print the figures as JSON'))
    return async (io, [analysis, reference], options) => {
      if (typeof options['stances'] === 'string') return await evaluateRows(io, options['stances'], options)
      if (!analysis || !reference) {
        throw new UsageError(
          text(
            'geef analysis.json en het referentiebestand, of --stances rows.jsonl.',
            'name analysis.json and the reference, or --stances rows.jsonl.',
          ),
        )
      }
      const lang = options['lang'] as Lang
      const result = loadResult(analysis, lang)
      const {
        evaluate: measure,
        renderEvaluation,
        UnusableReference,
      } = await import('../../pipeline/evaluate/index.ts')
      const wanted = readJson(reference, lang)
      try {
        const figures = measure(result.analysis, wanted, result.texts)
        io.out(
          options['json'] === true
            ? `${JSON.stringify(figures, null, 1)}\n`
            : renderEvaluation(figures, lang),
        )
      } catch (error) {
        if (error instanceof UnusableReference) throw new UsageError(`${reference}: ${error.text[lang]}`)
        throw error
      }
      return EXIT.done
    }
  },
}

async function evaluateRows(
  io: Io,
  file: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const lang = options['lang'] as Lang
  const [{ evaluateStances, renderStances, parseRows }, { loadMorphology }, { loadCues }] = await Promise.all(
    [
      import('../../pipeline/evaluate/stances.ts'),
      import('../../lexicons/nl/morphology.ts'),
      import('../../lexicons/nl/cues.ts'),
    ],
  )
  const { rows, problems } = parseRows(readText(file, lang), file)
  const { figures, predictions } = evaluateStances(rows, loadCues(), loadMorphology())
  if (typeof options['out'] === 'string') {
    writeFileSync(options['out'], predictions.map((row) => `${JSON.stringify(row)}\n`).join(''))
  }
  for (const problem of problems)
    io.err(`${problem.source}:${problem.line ?? '?'}: ${problem.message[lang]}\n`)
  io.out(options['json'] === true ? `${JSON.stringify(figures, null, 1)}\n` : renderStances(figures, lang))
  return problems.length > 0 ? EXIT.problems : EXIT.done
}

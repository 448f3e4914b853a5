/** meerstemmig analyse <map>: the main job. */
import { join, resolve } from 'node:path'
import type { Command } from '../command.ts'
import { EXIT, UsageError, type Lang } from '../io.ts'
import { houseStyleOf } from '../house-style.ts'
import { startProgress } from '../progress.ts'

export const analyse: Command = {
  id: 'analyse',
  define: (command, text) => {
    command
      .description(
        text(
          'lees een map met stukken en schrijf de vergelijking',
          'read a folder of documents and write the comparison',
        ),
      )
      .argument(
        '<map>',
        text(
          'map met de stukken (PDF, Word, ODT, HTML, tekst), met of zonder dossier.yaml',
          'folder with the documents, with or without dossier.yaml',
        ),
      )
      .option(
        '-o, --out <map>',
        text('map voor de uitkomst', 'folder for the result'),
        'meerstemmig-uitkomst',
      )
      .option(
        '--codebook <naam|map>',
        text(
          'codeboek: "jeugdhulp", "mobiliteit" of een eigen map',
          'codebook: "jeugdhulp", "mobiliteit" or a folder of your own',
        ),
      )
      .option(
        '--huisstijl <css>',
        text(
          'stijlblad met tokens van NL Design System voor report.html',
          'style sheet with tokens of the NL Design System for report.html',
        ),
      )
    return async (io, [folder = '.'], options) => {
      const lang = options['lang'] as Lang
      const out = String(options['out'])
      const houseStyle = await houseStyleOf(options, lang)
      if (resolve(out) === resolve(folder)) {
        throw new UsageError(
          text(
            'de uitkomst kan niet in de map met stukken zelf komen: dan zou zij de volgende keer worden meegelezen. Geef met --out een andere map.',
            'the result cannot go into the folder with documents itself: it would be read along the next time. Name another folder with --out.',
          ),
        )
      }
      const progress = startProgress(io)
      const [{ analyseFolder }, { REPORTS }, { writeReports }, { summary }] = await Promise.all([
        import('../analyse-folder.ts'),
        import('../../reports/index.ts'),
        import('../write-reports.ts'),
        import('../summary.ts'),
      ])
      const codebook = options['codebook']
      const result = await analyseFolder(folder, {
        lang,
        onStep: progress.step,
        ...(typeof codebook === 'string' ? { codebook } : {}),
      })
      progress.step(text('Rapporten schrijven …', 'Writing reports …'))
      await writeReports(REPORTS, result, out, { lang, ...houseStyle })
      progress.done()
      io.out(summary(result.analysis, lang))
      io.out(
        text(
          `\nOpen het rapport: ${join(out, 'report.html')}\n`,
          `\nOpen the report: ${join(out, 'report.html')}\n`,
        ),
      )
      if (result.analysis.documents.length === 0) return EXIT.failed
      return result.analysis.problems.some((problem) => problem.severity !== 'info')
        ? EXIT.problems
        : EXIT.done
    }
  },
}

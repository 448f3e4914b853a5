/** meerstemmig analyse <map>: the main job. */
import { join } from 'node:path'
import type { Command } from '../command.ts'
import { EXIT, type Lang } from '../io.ts'
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
    return async (io, [folder = '.'], options) => {
      const lang = options['lang'] as Lang
      const out = String(options['out'])
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
      await writeReports(REPORTS, result, out, { lang })
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

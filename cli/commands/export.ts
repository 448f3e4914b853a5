/** meerstemmig export <vorm> <uitkomst>: other programs' formats, from a result that is there. */
import type { Command } from '../command.ts'
import { houseStyleOf } from '../house-style.ts'
import { EXIT, UsageError, type Lang } from '../io.ts'

export const exportResult: Command = {
  id: 'export',
  define: (command, text) => {
    command
      .description(
        text(
          'schrijf een uitkomst in een andere vorm (zonder vorm: toon welke er zijn)',
          'write a result in another format (without a format: list them)',
        ),
      )
      .argument('[vorm]', text('naam van de vorm', 'name of the format'))
      .argument(
        '[uitkomst]',
        text('map die analyse schreef', 'folder that analyse wrote'),
        'meerstemmig-uitkomst',
      )
      .option(
        '-o, --out <map>',
        text(
          'map voor de bestanden (standaard: de uitkomst zelf)',
          'folder for the files (default: the result itself)',
        ),
      )
      .option(
        '--themas <lijst>',
        text(
          'alleen deze thema’s, met komma’s ertussen (voor vragen)',
          'these themes only, separated by commas (for questions)',
        ),
      )
      .option(
        '--huisstijl <css>',
        text(
          'stijlblad met tokens van NL Design System (voor html)',
          'style sheet with tokens of the NL Design System (for html)',
        ),
      )
    return async (io, [id, folder = 'meerstemmig-uitkomst'], options) => {
      const lang = options['lang'] as Lang
      const [{ EXPORTS, REPORTS }, { loadResult }, { writeReports }] = await Promise.all([
        import('../../reports/index.ts'),
        import('../load-result.ts'),
        import('../write-reports.ts'),
      ])
      const all = [...REPORTS, ...EXPORTS]
      const list = all.map((report) => `  ${report.id.padEnd(16)} ${report.summary}`).join('\n')
      if (id === undefined) {
        io.out(`${list}\n`)
        return EXIT.done
      }
      const report = all.find((candidate) => candidate.id === id)
      if (!report)
        throw new UsageError(
          text(`"${id}" is geen vorm. Kies uit:\n${list}`, `"${id}" is no format. Choose from:\n${list}`),
        )
      const themes =
        typeof options['themas'] === 'string'
          ? options['themas'].split(',').map((theme) => theme.trim())
          : null
      const out = typeof options['out'] === 'string' ? options['out'] : folder
      const result = loadResult(folder, lang)
      const known = result.analysis.themes.map((theme) => theme.id)
      const unknown = (themes ?? []).filter((theme) => !known.includes(theme))
      if (unknown.length > 0)
        throw new UsageError(
          text(
            `thema ${unknown.map((theme) => `"${theme}"`).join(', ')} bestaat niet. Kies uit: ${known.join(', ')}`,
            `theme ${unknown.map((theme) => `"${theme}"`).join(', ')} does not exist. Choose from: ${known.join(', ')}`,
          ),
        )
      const written = await writeReports([report], result, out, {
        lang,
        ...(await houseStyleOf(options, lang)),
        ...(themes ? { themes } : {}),
      })
      io.out(written.map((file) => `${file}\n`).join(''))
      return EXIT.done
    }
  },
}

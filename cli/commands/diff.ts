/** meerstemmig diff <eerder> <later>: what changed between two results, and why. */
import type { Command } from '../command.ts'
import { EXIT, UsageError, type Lang } from '../io.ts'

export const diffResults: Command = {
  id: 'diff',
  define: (command, text) => {
    command
      .description(
        text(
          'toon wat er tussen twee uitkomsten veranderde, en waardoor',
          'show what changed between two results, and why',
        ),
      )
      .argument(
        '<eerder>',
        text(
          'map (of analysis.json) van de eerste uitkomst',
          'folder (or analysis.json) of the first result',
        ),
      )
      .argument(
        '<later>',
        text(
          'map (of analysis.json) van de tweede uitkomst',
          'folder (or analysis.json) of the second result',
        ),
      )
      .option('--json', text('toon de verschillen als JSON', 'print the differences as JSON'))
    return async (io, [before, after], options) => {
      if (before === undefined || after === undefined)
        throw new UsageError(text('geef twee uitkomsten.', 'name two results.'))
      const lang = options['lang'] as Lang
      const [{ loadResult }, { diff }, { renderDiff }] = await Promise.all([
        import('../load-result.ts'),
        import('../../pipeline/compare/diff.ts'),
        import('../../pipeline/compare/diff-text.ts'),
      ])
      const found = diff(loadResult(before, lang).analysis, loadResult(after, lang).analysis)
      io.out(options['json'] === true ? `${JSON.stringify(found, null, 1)}\n` : renderDiff(found, lang))
      return EXIT.done
    }
  },
}

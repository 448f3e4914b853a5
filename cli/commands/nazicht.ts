/** meerstemmig nazicht <map> <wederhoor …>: takes over what organisations filled in. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import type { Command } from '../command.ts'
import { EXIT, UsageError, type Lang } from '../io.ts'
import { mustBeFolder } from '../must-be-folder.ts'

export const nazicht: Command = {
  id: 'nazicht',
  define: (command, text) => {
    command
      .description(
        text(
          'neem ingevulde wederhoor-formulieren over in nazicht.yaml, dat analyse toepast',
          'take filled-in wederhoor forms over into nazicht.yaml, which analyse applies',
        ),
      )
      .argument('<map>', text('map met de stukken', 'folder with the documents'))
      .argument(
        '<wederhoor...>',
        text('ingevulde Word-bestanden van de organisaties', 'Word files filled in by the organisations'),
      )
    return async (io, [folder = '.', ...files], options) => {
      const lang = options['lang'] as Lang
      mustBeFolder(folder, lang)
      const { parseReviewYaml, readForm, updateReviewYaml } = await import('../../review/index.ts')
      const place = join(folder, 'nazicht.yaml')
      const before = await readFile(place, 'utf8').catch(() => null)
      const broken = before === null ? undefined : parseReviewYaml(before).problems[0]
      if (broken !== undefined)
        throw new UsageError(
          `${place}, ${text('regel', 'line')} ${broken.line ?? 1}: ${broken.message[lang]}`,
        )
      const forms = []
      for (const file of files.flatMap((one) => one ?? [])) {
        const bytes = await readFile(file).catch(() => null)
        if (bytes === null)
          throw new UsageError(text(`"${file}" kan niet worden gelezen.`, `"${file}" cannot be read.`))
        const filled = readForm(bytes, basename(file))
        forms.push(filled)
        const count = (verdict: string): number =>
          filled.entries.filter((one) => one.verdict === verdict).length
        const [right, other, wrong] = [count('confirmed'), count('corrected'), count('rejected')]
        io.out(
          text(
            `${file}: ${right} bevestigd, ${other} gecorrigeerd, ${wrong} afgewezen, ${filled.open} niet ingevuld\n`,
            `${file}: ${right} confirmed, ${other} corrected, ${wrong} rejected, ${filled.open} left open\n`,
          ),
        )
        if (isInside(folder, file))
          io.err(
            text(
              `Let op: ${file} staat tussen de stukken en zou als stuk worden gelezen. Zet het ergens anders.\n`,
              `Mind: ${file} is among the documents and would be read as one. Put it elsewhere.\n`,
            ),
          )
      }
      const problems = forms.flatMap((one) => one.problems)
      for (const one of problems) io.err(`${one.source}: ${one.message[lang]}\n`)
      const entries = forms.flatMap((one) => one.entries)
      if (entries.length > 0) {
        const written = updateReviewYaml(before, entries)
        await writeFile(place, written.text)
        io.out(
          text(
            `${place}: ${written.added} toegevoegd, ${written.replaced} vervangen. Draai nu: meerstemmig analyse ${folder}\n`,
            `${place}: ${written.added} added, ${written.replaced} replaced. Now run: meerstemmig analyse ${folder}\n`,
          ),
        )
      }
      return problems.length > 0 ? EXIT.problems : EXIT.done
    }
  },
}

function isInside(folder: string, file: string): boolean {
  const way = relative(resolve(folder), resolve(file))
  return !way.startsWith('..') && way !== ''
}

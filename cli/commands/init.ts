/** meerstemmig init <map>: writes dossier.yaml with everything that was concluded, for a person to correct. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import { EXIT, UsageError, type Lang } from '../io.ts'
import { startProgress } from '../progress.ts'

export const init: Command = {
  id: 'init',
  define: (command, text) => {
    command
      .description(
        text(
          'schrijf dossier.yaml: wat het programma zelf concludeerde, om te verbeteren',
          'write dossier.yaml: what the program concluded, to be corrected',
        ),
      )
      .argument('<map>', text('map met de stukken', 'folder with the documents'))
      .option(
        '--overschrijven',
        text('vervang een dossier.yaml die er al is', 'replace a dossier.yaml that is there'),
      )
    return async (io, [folder = '.'], options) => {
      const file = join(folder, 'dossier.yaml')
      if (existsSync(file) && options['overschrijven'] !== true) {
        throw new UsageError(
          text(
            `${file} bestaat al. Verbeter dat bestand, of geef --overschrijven om opnieuw te beginnen.`,
            `${file} exists. Correct that file, or pass --overschrijven to start again.`,
          ),
        )
      }
      const progress = startProgress(io)
      const [{ knowFolder }, { writeDossierYaml }] = await Promise.all([
        import('../know-folder.ts'),
        import('../../corpus/dossier.ts'),
      ])
      const known = await knowFolder(folder, options['lang'] as Lang, progress.step)
      writeFileSync(file, writeDossierYaml(known))
      progress.done()
      io.out(
        text(
          `${file} is geschreven. Lees het na, verbeter wat niet klopt, en draai: meerstemmig analyse ${folder}\n`,
          `${file} is written. Read it, correct what is wrong, and run: meerstemmig analyse ${folder}\n`,
        ),
      )
      return EXIT.done
    }
  },
}

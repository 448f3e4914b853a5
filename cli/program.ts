/** The command line: the registry of commands joined to commander, help in Dutch or English. */
import { Command as Commander, CommanderError, Help } from 'commander'
import { COMMANDS } from './commands/index.ts'
import { EXIT, UsageError, type ExitCode, type Io, type Lang } from './io.ts'
import { packageVersion } from './version.ts'

/** Runs one command line (without "node" and the program's name) and returns the exit status. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang: Lang = wantsEnglish(argv) ? 'en' : 'nl'
  const text = (nl: string, en: string): string => (lang === 'en' ? en : nl)
  let status: ExitCode = EXIT.done
  const program = dressed(new Commander('meerstemmig'), io, text)
    .description(
      text(
        'Vergelijkt wat organisaties zeggen: per deelvraag en per thema, met bij elke cel de woorden waarop zij rust.\nAlles gebeurt op deze computer; geen woord verlaat hem.',
        'Compares what organisations say: per question and per theme, with the words every cell rests on.\nEverything happens on this computer; not a word leaves it.',
      ),
    )
    .helpCommand(
      text('help [opdracht]', 'help [command]'),
      text('uitleg bij een opdracht', 'help for a command'),
    )
    .version(packageVersion(), '-V, --version', text('toon de versie', 'show the version'))
    .addHelpText(
      'after',
      text(
        '\nVoorbeeld:\n  meerstemmig analyse hoorzitting/ --out uitkomst/\n  (open daarna uitkomst/report.html)\n\nUitleg per opdracht: meerstemmig help <opdracht>',
        '\nExample:\n  meerstemmig analyse hearing/ --out result/ --lang en\n  (then open result/report.html)\n\nHelp per command: meerstemmig help <command>',
      ),
    )
  for (const { id, define } of COMMANDS) {
    const command = dressed(program.command(id), io, text)
    const action = define(command, text)
    command.option(
      '--lang <nl|en>',
      text('taal van meldingen en rapport', 'language of messages and report'),
      'nl',
    )
    command.action(async (...given: unknown[]) => {
      const args = given
        .slice(0, -2)
        .flat()
        .map((value) => (value === undefined ? value : String(value)))
      status = await action(io, args, { ...command.opts<Record<string, unknown>>(), lang })
    })
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return status
  } catch (error) {
    return failed(error, io, text)
  }
}

const wantsEnglish = (argv: readonly string[]): boolean =>
  argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en'

function failed(error: unknown, io: Io, text: (nl: string, en: string) => string): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed
  const reason =
    error instanceof UsageError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
  const opening =
    error instanceof UsageError
      ? text('Kan niet verder', 'Cannot go on')
      : text('Onverwachte fout', 'Unexpected error')
  io.err(`${opening}: ${reason}\n`)
  return EXIT.failed
}

const DUTCH_HELP: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
}

// commander speaks English; these are the mistakes a user makes.
const DUTCH_MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+)'/, "fout: '$1' ontbreekt"],
  [/^error: unknown option '(.+?)'/, "fout: onbekende optie '$1'"],
  [/^error: unknown command '(.+?)'/, "fout: onbekende opdracht '$1'"],
  [/^error: too many arguments.*/, 'fout: te veel argumenten'],
  [/^error: option '(.+?)' argument missing/, "fout: bij '$1' ontbreekt de waarde"],
  [/\(Did you mean (.+)\?\)/, '(Bedoelt u $1?)'],
]

const inDutch = (message: string): string =>
  DUTCH_MISTAKES.reduce((line, [english, dutch]) => line.replace(english, dutch), message)

function dressed(command: Commander, io: Io, text: (nl: string, en: string) => string): Commander {
  const inHelp = (line: string): string =>
    text(line.replace('[options]', '[opties]').replace('[command]', '[opdracht]'), line)
  return command
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (message, write) => write(text(inDutch(message), message)),
    })
    .configureHelp({
      styleTitle: (title) => text(DUTCH_HELP[title] ?? title, title),
      sortSubcommands: false,
      commandUsage: (shown) => inHelp(new Help().commandUsage(shown)),
      subcommandTerm: (shown) => inHelp(new Help().subcommandTerm(shown)),
      optionDescription: (option) =>
        new Help().optionDescription(option).replace('(default:', text('(standaard:', '(default:')),
    })
    .helpOption('-h, --help', text('toon deze uitleg', 'show this help'))
    .showHelpAfterError(
      text('(meerstemmig --help toont de opdrachten)', '(meerstemmig --help lists the commands)'),
    )
}

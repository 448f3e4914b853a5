/** The problems that reading a file can meet, each with what, why and what to do. */
import type { Problem, ProblemCode } from './problem.ts'

/** A problem of one file, an error unless said otherwise. */
export function fileProblem(
  code: ProblemCode,
  source: string,
  nl: string,
  en: string,
  more: Partial<Pick<Problem, 'severity' | 'page' | 'line'>> = {},
): Problem {
  return { code, severity: 'error', source, ...more, message: { nl, en } }
}

/** A file whose insides are not what its format promises. */
export function broken(source: string, what: { nl: string; en: string }): Problem {
  return fileProblem(
    'file-broken',
    source,
    `Het bestand is beschadigd of onvolledig (${what.nl}). Vraag het opnieuw op of sla het opnieuw op.`,
    `The file is damaged or incomplete (${what.en}). Ask for it again or save it again.`,
  )
}

/** A file that asks for a password. */
export function encrypted(source: string): Problem {
  return fileProblem(
    'file-encrypted',
    source,
    'Het bestand is met een wachtwoord beveiligd en kan daarom niet worden gelezen. Sla het zonder wachtwoord op.',
    'The file is protected with a password and can therefore not be read. Save it without a password.',
  )
}

/** A file that opens but holds no words. */
export function noText(source: string): Problem {
  return fileProblem(
    'file-no-text',
    source,
    'In het bestand staat geen leesbare tekst. Controleer of het de juiste versie is.',
    'There is no readable text in the file. Check whether it is the right version.',
  )
}

/** A file that is built to harm, or so large that it does. */
export function unsafe(source: string, why: { nl: string; en: string }): Problem {
  return fileProblem(
    'file-unsafe',
    source,
    `Het bestand is om veiligheid geweigerd: ${why.nl}. Vraag de afzender om een gewone versie.`,
    `The file was refused for safety: ${why.en}. Ask the sender for an ordinary version.`,
  )
}

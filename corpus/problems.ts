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

/** A file of zero bytes. */
export function emptyFile(source: string): Problem {
  return fileProblem(
    'file-empty',
    source,
    'Het bestand is leeg (0 bytes). Vraag het opnieuw op.',
    'The file is empty (0 bytes). Ask for it again.',
  )
}

/** A file that the operating system does not give. */
export function unreadable(source: string): Problem {
  return fileProblem(
    'file-unreadable',
    source,
    'Het bestand kan niet worden geopend. Controleer de rechten op het bestand.',
    'The file cannot be opened. Check the permissions of the file.',
  )
}

/** A file over the limit of bytes. */
export function tooLarge(source: string, size: number, limit: number): Problem {
  const [own, most] = [size, limit].map(megabytes)
  return fileProblem(
    'file-too-large',
    source,
    `Het bestand is ${own} MB groot en de grens is ${most} MB. Splits het, of verhoog de grens.`,
    `The file is ${own} MB and the limit is ${most} MB. Split it, or raise the limit.`,
  )
}

/** A file with the bytes of another. */
export function duplicate(source: string, twin: string): Problem {
  return fileProblem(
    'file-duplicate',
    source,
    `Het bestand is gelijk aan ${twin} en telt één keer mee.`,
    `The file is the same as ${twin} and counts once.`,
    { severity: 'info' },
  )
}

/** A file whose extension is not what it holds; it is read as what it holds. */
export function renamed(source: string, format: string): Problem {
  return fileProblem(
    'reading-doubt',
    source,
    `De inhoud past niet bij de extensie en is gelezen als ${format}. Geef het bestand de juiste extensie.`,
    `The contents do not match the extension and were read as ${format}. Give the file its proper extension.`,
    { severity: 'info' },
  )
}

/** A kind of file that no reader takes. */
export function unknownFormat(source: string, why: 'old-office' | 'unknown'): Problem {
  if (why === 'old-office') {
    return fileProblem(
      'file-format-unknown',
      source,
      'Het bestand heeft de oude Office-indeling of is een beveiligd Office-bestand. Open het in Word of LibreOffice en sla het zonder wachtwoord op als DOCX of PDF.',
      'The file has the old Office format or is a protected Office file. Open it in Word or LibreOffice and save it without a password as DOCX or PDF.',
    )
  }
  return fileProblem(
    'file-format-unknown',
    source,
    'Deze bestandssoort wordt niet gelezen. Sla de tekst op als PDF, DOCX, ODT, RTF, HTML of platte tekst.',
    'This kind of file is not read. Save the text as PDF, DOCX, ODT, RTF, HTML or plain text.',
    { severity: 'warning' },
  )
}

/** A file in a file in a file. */
export function tooDeep(source: string, limit: number): Problem {
  return unsafe(source, {
    nl: `er zitten bestanden in die dieper dan ${limit} lagen verpakt zijn`,
    en: `it holds files that are packed deeper than ${limit} layers`,
  })
}

/** A file whose reading took too long and was ended. */
export function timeout(source: string, milliseconds: number): Problem {
  const seconds = Math.round(milliseconds / 1000)
  return fileProblem(
    'file-timeout',
    source,
    `Het lezen duurde langer dan ${seconds} seconden en is gestopt. Sla het bestand opnieuw op, splits het, of verhoog de grens.`,
    `Reading took longer than ${seconds} seconds and was stopped. Save the file again, split it, or raise the limit.`,
  )
}

/** A file whose reading took too much memory and was ended. */
export function memory(source: string, limit: number): Problem {
  return fileProblem(
    'file-memory',
    source,
    `Het lezen vroeg meer dan ${megabytes(limit)} MB geheugen en is gestopt. Sla het bestand opnieuw op, splits het, of verhoog de grens.`,
    `Reading took more than ${megabytes(limit)} MB of memory and was stopped. Save the file again, split it, or raise the limit.`,
  )
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}

/** A DOCX, ODT, PPTX or XLSX opened: its parts as XML, its refusals as problems. */
import { decodeText } from '../text/decode.ts'
import type { Limits } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { broken, encrypted, unsafe } from '../problems.ts'
import { parseXml, type Element } from './xml.ts'
import { readZip, type Entry } from './zip.ts'

/** The parts that a reader asks for by name. */
export interface Package {
  readonly names: readonly string[]
  /** The root element of a part; `undefined` when it is missing or refused (then a problem says so). */
  part(name: string): Element | undefined
  readonly problems: Problem[]
}

/** Opens the container; `null` with a problem when that cannot be done safely. */
export function openPackage(bytes: Uint8Array, source: string, limits: Limits): Package | Problem {
  const zip = readZip(bytes, limits)
  if (zip === 'damaged')
    return broken(source, {
      nl: 'de inhoudsopgave van het pakket ontbreekt',
      en: 'the directory of the package is missing',
    })
  if (zip === 'too-many' || zip === 'too-large')
    return unsafe(source, {
      nl: 'het zwelt bij uitpakken buitensporig op',
      en: 'it swells beyond reason when unpacked',
    })
  const entries = new Map<string, Entry>(zip.map((entry) => [entry.name, entry]))
  if (entries.has('EncryptedPackage') || zip.some((entry) => entry.encrypted)) return encrypted(source)
  const problems: Problem[] = []
  return {
    names: [...entries.keys()],
    problems,
    part: (name) => partOf(entries.get(name), source, limits, problems),
  }
}

function partOf(
  entry: Entry | undefined,
  source: string,
  limits: Limits,
  problems: Problem[],
): Element | undefined {
  if (entry === undefined) return undefined
  if (entry.size > limits.entryBytes) {
    problems.push(
      unsafe(source, {
        nl: `een onderdeel (${entry.name}) is uitgepakt ${megabytes(entry.size)} MB groot`,
        en: `one part (${entry.name}) is ${megabytes(entry.size)} MB when unpacked`,
      }),
    )
    return undefined
  }
  const bytes = entry.read()
  const root = bytes === null ? 'damaged' : parseXml(decodeText(bytes), limits.xmlDepth)
  if (typeof root !== 'string') return root
  problems.push(refusal(root, entry.name, source))
  return undefined
}

function refusal(why: 'damaged' | 'doctype' | 'too-deep', name: string, source: string): Problem {
  if (why === 'doctype')
    return unsafe(source, {
      nl: 'het bevat een documenttypeverklaring, waarmee andere bestanden ingelezen kunnen worden',
      en: 'it holds a document type declaration, which can pull in other files',
    })
  if (why === 'too-deep')
    return unsafe(source, {
      nl: 'het is dieper genest dan een echt document',
      en: 'it is nested deeper than a real document',
    })
  return broken(source, { nl: `onderdeel ${name} is onleesbaar`, en: `part ${name} cannot be read` })
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}

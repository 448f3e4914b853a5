/** The author in a field of a form, or in the head that official papers have. */
import { canonicalName, namesIn } from '../names.ts'
import { quote, type Found, type View } from './view.ts'

const FIELD =
  /^(?:(?:indienende )?fractie(?:\(s\)|s)?|organisatie(?:\(s\)|s)?|naam (?:van (?:de|uw) )?organisatie|(?:naam )?afzender|ingediend door|indiener(?:\(s\)|s)?|namens|van|auteur(?:\(s\)|s)?|instelling|inbreng van|opgesteld door|naam inspreker)\s*[:|]\s*(.*)$/iu
const EMPTY_FIELD =
  /^(?:(?:naam (?:van (?:de|uw) )?)?organisatie|afzender|fractie(?:\(s\)|s)?|instelling)\s*:?$/iu

/** "Fractie(s): A, B"; the value behind the colon, in the next cell or on the next line. */
export function formField({ lines, actors }: View): Found | null {
  for (const [at, line] of lines.slice(0, 15).entries()) {
    const found = FIELD.exec(line)
    if (!found && !EMPTY_FIELD.test(line)) continue
    const value = (found?.[1] || lines[at + 1]) ?? ''
    if (value === '' || value.length > 120 || !/\p{Lu}/u.test(value) || /[?:]$/.test(value)) continue
    const ground = quote(`${line} ${found?.[1] ? '' : value}`)
    return { value: namesIn(value.replace(/<[^>]*>|\S+@\S+/g, '').trim(), actors), ground, confidence: 0.95 }
  }
  return null
}

const MINISTER = String.raw`(?:minister|staatssecretaris|minister-president)`
const ANSWER = new RegExp(
  String.raw`antwoord(?:en)?\s+van\s+(?:de\s+)?(${MINISTER})\s+[^(\n]{2,60}\(([^()\n]{3,80})`,
  'iu',
)
const ASKS =
  /vragen\s+(?:van|gesteld door)\s+(?:het lid|de leden|de fracties? van)\s+([^\n]{2,120}?\([^)\n]+\))(?:\s+aan\s|,|\n|$)/iu
const MOTION = /motie\s+van\s+(?:het lid|de leden)\s+([^\n]{2,80})/iu

/** "Antwoord van minister X (Portefeuille)", "Vragen van het lid X (Partij)", "Motie van het lid X". */
export function officialHead({ lines }: View): Found | null {
  const head = lines.slice(0, 10).join('\n')
  const answer = ANSWER.exec(head)
  if (answer) {
    const office = (answer[1] ?? '').toLowerCase()
    const name = `${office.slice(0, 1).toUpperCase()}${office.slice(1)} van ${(answer[2] ?? '').trim()}`
    return { value: [name], ground: quote(answer[0]), confidence: 0.95 }
  }
  const asks = ASKS.exec(head)
  const parties = [...(asks?.[1] ?? '').matchAll(/\((?:beiden |allen )?([^)]+)\)/gu)].map((one) =>
    canonicalName(one[1] ?? ''),
  )
  if (asks && parties.length > 0) {
    return { value: [...new Set(parties)], ground: quote(asks[0]), confidence: 0.95 }
  }
  const motion = MOTION.exec(head)
  if (!motion) return null
  const named = [...(motion[1] ?? '').matchAll(/\(([^)]+)\)/gu)].map((one) => canonicalName(one[1] ?? ''))
  const value = named.length > 0 ? [...new Set(named)] : personNames(motion[1] ?? '')
  return { value, ground: quote(motion[0]), confidence: 0.9 }
}

/** The names of members as printed in capitals: "VAN LOO EN DE WIT C.S.". */
const personNames = (text: string): string[] =>
  text
    .replace(/\s+c\.s\.?.*/iu, '')
    .split(/\s*,\s*|\s+en\s+/iu)
    .map((name) =>
      name
        .toLowerCase()
        .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
        .trim(),
    )
    .filter((name) => name !== '')

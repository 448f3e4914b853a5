/** A ZIP with the documents of a hearing: every entry becomes a file of its own. */
import type { Part, Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { broken, encrypted, unsafe } from '../problems.ts'
import { leaves, safeName } from '../safe-name.ts'
import { readZip, type Entry } from './zip.ts'

/** Unpacks in memory, never to disk. */
export function readArchive(bytes: Uint8Array, source: string, limits: Limits): Reading {
  const entries = readZip(bytes, limits)
  if (entries === 'damaged')
    return {
      blocks: [],
      problems: [
        broken(source, {
          nl: 'de inhoudsopgave van de ZIP ontbreekt',
          en: 'the directory of the ZIP is missing',
        }),
      ],
    }
  if (entries === 'too-many')
    return {
      blocks: [],
      problems: [
        unsafe(source, {
          nl: `er zitten meer dan ${limits.archiveEntries} bestanden in`,
          en: `it holds more than ${limits.archiveEntries} files`,
        }),
      ],
    }
  if (entries === 'too-large')
    return {
      blocks: [],
      problems: [
        unsafe(source, {
          nl: 'het zwelt bij uitpakken buitensporig op',
          en: 'it swells beyond reason when unpacked',
        }),
      ],
    }
  const parts: Part[] = []
  const problems: Problem[] = []
  for (const entry of entries) {
    const name = safeName(entry.name)
    const own = `${source}/${name}`
    if (leaves(entry.name))
      problems.push(
        unsafe(own, {
          nl: 'de naam in de ZIP wijst naar een map erbuiten',
          en: 'its name in the ZIP points to a folder outside it',
        }),
      )
    else if (!isWanted(entry)) continue
    else if (entry.encrypted) problems.push(encrypted(own))
    else if (entry.size > limits.entryBytes)
      problems.push(
        unsafe(own, {
          nl: 'het is uitgepakt groter dan is toegestaan',
          en: 'it is larger than allowed when unpacked',
        }),
      )
    else {
      const content = entry.read()
      if (content === null)
        problems.push(broken(own, { nl: 'het is in de ZIP beschadigd', en: 'it is damaged in the ZIP' }))
      else parts.push({ name, bytes: content.slice() })
    }
  }
  return { blocks: [], problems, parts }
}

/** Not what operating systems add of their own. */
function isWanted(entry: Entry): boolean {
  return !/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$|~\$)/i.test(entry.name)
}

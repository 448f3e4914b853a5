/** Several voices in one document: organisations under headings of their own, or the respondents of a survey. */
import type { Block, Document } from '../../corpus/document.ts'
import type { ActorSettings } from '../../corpus/dossier.ts'
import type { Morphology } from '../../lexicons/types.ts'
import { formField, officialHead } from './actors/field.ts'
import { signature } from './actors/signature.ts'
import { titleLine } from './actors/title.ts'
import { blockLines, isName, ORGANISATION, type View } from './actors/view.ts'
import { labelOf } from './labels.ts'
import { canonicalName, partyOf } from './names.ts'
import { wordsOf } from './wording.ts'

/** A stretch of a document in one voice. */
export interface Speaker {
  readonly name: string
  /** Where the heading or the label starts, and where the words behind it do. */
  readonly start: number
  readonly content: number
  readonly end: number
}

/** The voices of a document in order; none when it has one author. */
export function speakersOf(
  document: Document,
  actors: readonly ActorSettings[],
  morphology: Morphology | null,
): Speaker[] {
  const view: View = { document, lines: blockLines(document), actors, morphology }
  const headed = headedSpeakers(view)
  return headed.length >= 2 ? headed : respondents(document)
}

const GENRE =
  /^(?:(?:reactie|inbreng|bijdrage|inspraak(?:reactie)?|zienswijze|standpunt|antwoord(?:en)?|notitie|pitch|spreker)(?:\s+\d+)?\s*(?:van|namens|:|–|-)?\s+(?:de\s+|het\s+)?)(?=\p{Lu})/iu
const PERSON =
  /\s+[-–|]\s+(?:(?:de heer|mevrouw|dhr\.?|mw\.?)\s+)?\p{Lu}[\p{L}.'-]+(?:\s+\p{L}[\p{L}.'-]*){1,4}\s*$/u
const WE = /(?<!\p{L})(?:wij|we|ons|onze|ik|mijn)(?!\p{L})/iu

interface Headed {
  readonly block: Block
  readonly name: string
  readonly sure: boolean
}

/** Headings of one level of which most name an organisation, with words in the first person below. */
function headedSpeakers(view: View): Speaker[] {
  const { document } = view
  const headings = document.blocks.filter((block) => isHeading(document, block))
  const levels = [...new Set(headings.map((block) => block.level ?? 0))]
  for (const level of levels) {
    const same = headings.filter((block) => (block.level ?? 0) === level)
    const named = same.flatMap((block) => nameIn(block, view) ?? [])
    if (named.length < 2 || named.length < 0.6 * same.length) continue
    // Headings that only name partners stand in a note with an author of its own.
    const sure = named.filter((one) => one.sure).length >= named.length / 2
    if (!sure && (named.length < same.length || hasAuthor(view))) continue
    const stretches = named.map(({ block, name }, at): Speaker => ({
      name,
      start: block.start,
      content: block.end,
      end: named[at + 1]?.block.start ?? document.text.length,
    }))
    const full = stretches.filter(({ content, end }) => wordsOf(document.text, content, end).length >= 15)
    const first = full.filter(({ content, end }) => WE.test(document.text.slice(content, end)))
    if (full.length === stretches.length && first.length >= 0.6 * full.length) return stretches
  }
  return []
}

/** True when a field, a signature or the title says whose document it is. */
const hasAuthor = (view: View): boolean =>
  [formField, officialHead, signature, titleLine].some((evidence) => (evidence(view)?.value.length ?? 0) > 0)

function isHeading(document: Document, block: Block): boolean {
  // What stands in brackets behind a name (a link, a time) is no part of the heading.
  const text = document.text.slice(block.start, block.end).replace(/\s*[([].*$/su, '')
  if (wordsOf(text).length > 14 || /[.?!;]\s*$/.test(text)) return false
  return block.kind === 'heading' || block.bold === true || /^#{1,6}\s/.test(text)
}

function nameIn(block: Block, view: View): Headed | null {
  const text = view.document.text
    .slice(block.start, block.end)
    .replace(/^[#*\s]*(?:\d{1,2}[.)]\s*)?[*\s]*|[*:\s]+$/gu, '')
    .replace(/\s*[([].*$/u, '')
    .replace(/\*+/g, '')
    .trim()
  const genre = GENRE.test(text)
  const person = PERSON.test(text)
  const name = text.replace(GENRE, '').replace(PERSON, '').trim()
  const party = partyOf(name)
  const known = view.actors.some((actor) => actor.name === canonicalName(name, view.actors))
  const proper = name
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d&‘“]|^(?:van|voor|de|het|der|den|en|in|&)$/u.test(word))
  if (name === '' || !proper) return null
  const sure = genre || person || known || party !== null
  if (!sure && !(ORGANISATION.test(name) && isName(name, view))) return null
  return { block, name: canonicalName(name, view.actors), sure }
}

const RESPONDENT =
  /^(?:respondent|deelnemer|inwoner|bewoner|geïnterviewde|inspreker|reactie|inzender)\s+(\d{1,3})\s*(?::|\.|–|-|$)\s*/iu
const REPLIES = /^(?:#+\s*)?(?:reacties?|antwoorden|respons|opmerkingen)\s*:?\s*$/iu

/** "Respondent 3: …", or quoted replies ("> …") under a heading "Reacties". */
function respondents(document: Document): Speaker[] {
  const text = (block: Block): string => document.text.slice(block.start, block.end)
  const labelled = document.blocks.filter((block) => RESPONDENT.test(text(block)))
  if (labelled.length >= 3) {
    return labelled.map((block, at): Speaker => {
      const label = RESPONDENT.exec(text(block))
      return {
        name: `Respondent ${label?.[1] ?? at + 1}`,
        start: block.start,
        content: block.start + (label?.[0].length ?? 0),
        end: labelled[at + 1]?.start ?? document.text.length,
      }
    })
  }
  const from = document.blocks.findIndex((block) => REPLIES.test(text(block).trim()))
  if (from < 0) return []
  if (!document.blocks.slice(from + 1).some((block) => text(block).startsWith('>'))) {
    return unmarkedReplies(document, from)
  }
  const replies: Block[][] = []
  let open = false
  for (const block of document.blocks.slice(from + 1)) {
    const line = text(block)
    const quoted = line.startsWith('>')
    const empty = /^>\s*$/.test(line)
    // A bullet, a small letter or a blank quote line goes on with the reply above it.
    const goesOn = open || empty || !quoted || /^>\s*(?:[-*•–]|\d+[.)]|\p{Ll})/u.test(line)
    if (quoted && !goesOn) replies.push([block])
    else if (replies.length > 0) replies.at(-1)?.push(block)
    else if (quoted) replies.push([block])
    open = empty || /\n>\s*$/.test(line)
  }
  if (replies.length < 3) return []
  return replies.map((blocks, at): Speaker => ({
    name: `Respondent ${at + 1}`,
    start: blocks[0]?.start ?? 0,
    content: blocks[0]?.start ?? 0,
    end: blocks.at(-1)?.end ?? 0,
  }))
}

/**
 * Replies whose quote signs a reader took off: where one ends and the next begins is not known, so all speak
 * as one nameless group. Only under the one question of a survey.
 */
function unmarkedReplies(document: Document, from: number): Speaker[] {
  const labelled = (blocks: readonly Block[]): number =>
    blocks.filter((block) => labelOf(document.text.slice(block.content, block.end))?.role === 'question')
      .length
  const behind = document.blocks.slice(from + 1)
  if (labelled(document.blocks.slice(0, from)) !== 1 || labelled(behind) > 0) return []
  const starts = behind.filter((block, at) => block.kind === 'paragraph' || at === 0)
  if (starts.length < 3) return []
  return starts.map((block, at): Speaker => ({
    name: 'Respondenten',
    start: block.start,
    content: block.start,
    end: starts[at + 1]?.start ?? document.text.length,
  }))
}

/** A photo or scan as a picture file: one page, recognised. */
import type { Reading } from '../draft.ts'
import type { Limits } from '../limits.ts'
import { layoutPages } from '../pdf/layout.ts'
import { broken, fileProblem, unsafe } from '../problems.ts'
import { ocrProblems } from './problems.ts'
import { startRecogniser } from './recognise.ts'

const MOST_PIXELS = 60_000_000

/** Reads a PNG or JPEG. */
export async function readImage(
  bytes: Uint8Array,
  source: string,
  limits: Limits,
  extend: (milliseconds: number) => void,
): Promise<Reading> {
  const size = sizeOf(bytes)
  if (size === null)
    return {
      blocks: [],
      problems: [
        broken(source, {
          nl: 'de afmetingen van het plaatje zijn niet te lezen',
          en: 'the size of the picture cannot be read',
        }),
      ],
    }
  if (size.width * size.height > MOST_PIXELS)
    return {
      blocks: [],
      problems: [
        unsafe(source, {
          nl: `het plaatje is ${size.width} bij ${size.height} beeldpunten groot`,
          en: `the picture is ${size.width} by ${size.height} pixels`,
        }),
      ],
    }
  extend(limits.ocrMilliseconds)
  const recogniser = await startRecogniser()
  const { segments, confidence } = await recogniser.read(bytes)
  await recogniser.stop()
  if (segments.length === 0)
    return {
      blocks: [],
      problems: [
        fileProblem(
          'file-no-text',
          source,
          'In het plaatje is geen tekst herkend. Vraag om de oorspronkelijke tekst.',
          'No text was recognised in the picture. Ask for the original text.',
        ),
      ],
    }
  const page = { number: 1, ...size, segments, ocr: confidence }
  return {
    blocks: layoutPages([page], new Map()),
    problems: ocrProblems(source, [page]),
    pages: [{ number: 1, ocr: confidence }],
  }
}

/** Width and height from the header of a PNG or JPEG. */
export function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) }
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}

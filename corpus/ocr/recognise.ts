/** Text from pictures, offline: tesseract.js with the Dutch data of its npm package. */
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import type { Segment } from '../pdf/glyphs.ts'
import type { Post } from '../pdf/rules.ts'

/** A recognised picture: places in pixels, confidence from 0 to 1. */
export interface Recognised {
  readonly segments: readonly Segment[]
  readonly confidence: number
}

/** A recogniser that is started once and used for every page. */
export interface Recogniser {
  /** `posts` are vertical strokes in pixels: words on both sides of one are two cells. */
  read(image: Uint8Array, posts?: readonly Post[]): Promise<Recognised>
  stop(): Promise<void>
}

interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

interface Word {
  readonly text: string
  readonly confidence: number
  readonly bbox: Box
}

interface Line {
  readonly words: readonly Word[]
  readonly bbox: Box
  readonly baseline?: { readonly y0: number; readonly y1: number }
}

/** Starts the recogniser; nothing is fetched and nothing is cached. */
export async function startRecogniser(): Promise<Recogniser> {
  const { createWorker, OEM } = await import('tesseract.js')
  const require = createRequire(import.meta.url)
  const langPath = join(dirname(require.resolve('@tesseract.js-data/nld/package.json')), '4.0.0_best_int')
  const worker = await createWorker('nld', OEM.LSTM_ONLY, {
    langPath,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => {},
  })
  return {
    async read(image, posts = []) {
      const { data } = await worker.recognize(Buffer.from(image), {}, { blocks: true, text: false })
      const lines = (data.blocks ?? []).flatMap((block) =>
        block.paragraphs.flatMap((paragraph) => paragraph.lines as readonly Line[]),
      )
      return recognisedOf(lines, posts)
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}

/** Lines of words as segments: split where a gap shows columns, sizes evened out. */
export function recognisedOf(read: readonly Line[], posts: readonly Post[]): Recognised {
  const lines = withBullets(read)
  const words = lines.flatMap((line) => line.words)
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  const confidence =
    letters === 0
      ? 0
      : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters / 100
  const heights = lines.map((line) => line.bbox.y1 - line.bbox.y0).sort((a, b) => a - b)
  const usual = heights[heights.length >> 1] ?? 1
  const segments: Segment[] = []
  for (const line of lines) {
    for (const own of groupsOf(line.words, usual, posts))
      segments.push(segmentOf(own, line, usual, segments.length))
  }
  return { segments, confidence: Math.round(confidence * 1000) / 1000 }
}

/** A bullet is read as "+", "e" or the like: the same sign before lines that all begin at one edge. */
function withBullets(lines: readonly Line[]): Line[] {
  const starts = lines.flatMap((line) => {
    const [first, second] = line.words
    const apart =
      first !== undefined &&
      second !== undefined &&
      second.bbox.x0 - first.bbox.x1 > 0.3 * (line.bbox.y1 - line.bbox.y0)
    return first !== undefined && apart && /^(?:[+*°«»¢©®=~·.]|[eo])$/.test(first.text) ? [first] : []
  })
  const isBullet = (word: Word) => {
    const same = starts.filter(
      (other) => other.text === word.text && Math.abs(other.bbox.x0 - word.bbox.x0) < 8,
    ).length
    return starts.includes(word) && same >= (/[eo]/.test(word.text) ? 3 : 2)
  }
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word, index) => (index === 0 && isBullet(word) ? { ...word, text: '•' } : word)),
  }))
}

function groupsOf(words: readonly Word[], usual: number, posts: readonly Post[]): Word[][] {
  const groups: Word[][] = []
  for (const own of words) {
    const word = { ...own, text: withoutBorder(own, posts) }
    // Specks of dust and bits of borders.
    if (word.text === '' || (word.confidence < 35 && !/\p{L}{2}|\p{N}/u.test(word.text))) continue
    const last = groups.at(-1)?.at(-1)
    if (
      last !== undefined &&
      word.bbox.x0 - last.bbox.x1 < 1.4 * usual &&
      !isParted(last.bbox, word.bbox, posts)
    )
      groups.at(-1)?.push(word)
    else groups.push([word])
  }
  return groups
}

/** A border of a cell is often taken for a letter. */
function withoutBorder(word: Word, posts: readonly Post[]): string {
  const near = (x: number) =>
    posts.some((post) => Math.abs(post.x - x) < 12 && post.top < word.bbox.y1 && post.bottom > word.bbox.y0)
  let text = word.text.trim()
  if (near(word.bbox.x0)) text = text.replace(/^[|[\]_—–-]+/, '')
  if (near(word.bbox.x1)) text = text.replace(/[|[\]_—–-]+$/, '')
  return text
}

function isParted(one: Box, next: Box, posts: readonly Post[]): boolean {
  const middle = (one.y0 + one.y1) / 2
  return posts.some(
    (post) => post.x > one.x1 - 6 && post.x < next.x0 + 6 && post.top < middle && post.bottom > middle,
  )
}

function segmentOf(words: readonly Word[], line: Line, usual: number, order: number): Segment {
  const height = line.bbox.y1 - line.bbox.y0
  // A line without ascenders measures small, one with a bracket large: only a clear difference is another size.
  const size = height > 1.45 * usual ? height : usual
  const baseline =
    line.baseline === undefined ? line.bbox.y1 - 0.2 * size : (line.baseline.y0 + line.baseline.y1) / 2
  return {
    text: words
      .map((word) => word.text)
      .join(' ')
      .normalize('NFC'),
    marks: [],
    x: Math.min(...words.map((word) => word.bbox.x0)),
    right: Math.max(...words.map((word) => word.bbox.x1)),
    top: baseline - 0.8 * size,
    bottom: baseline + 0.2 * size,
    baseline,
    size,
    bold: 0,
    order,
  }
}

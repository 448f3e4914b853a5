/** Turns a PDF into one that holds only pictures of its pages. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { pdfOf, streamOf } from '../../hostile/pdf-builder.ts'

/** The same pages as grey pictures at 200 dpi, by pdftoppm. */
export function scanOf(pdf: string, folder: string): Uint8Array {
  execFileSync('pdftoppm', ['-r', '200', '-gray', pdf, join(folder, 'scan')])
  const pictures = readdirSync(folder)
    .filter((name) => /^scan.*\.pgm$/.test(name))
    .sort()
  const objects: (string | Uint8Array)[] = ['<< /Type /Catalog /Pages 2 0 R >>', '']
  const kids = pictures.map((name) => {
    const bytes = readFileSync(join(folder, name))
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
    const [, width, height] = head ?? []
    const pixels = deflateSync(bytes.subarray(head?.[0].length ?? 0))
    objects.push(
      streamOf(
        pixels,
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
      ),
    )
    objects.push(streamOf('q 595 0 0 842 0 0 cm /I Do Q'))
    const count = objects.length
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${count} 0 R /Resources << /XObject << /I ${count - 1} 0 R >> >> >>`,
    )
    return `${count + 1} 0 R`
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`
  return pdfOf(objects)
}

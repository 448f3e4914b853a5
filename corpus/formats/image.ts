/** Scans and photos as pictures. */
import type { Format } from '../draft.ts'

export const image: Format = {
  id: 'image',
  summary: 'Scan of foto (PNG, JPEG)',
  extensions: ['png', 'jpg', 'jpeg'],
  isolated: true,
  async read(bytes, source, limits, extend) {
    const { readImage } = await import('../ocr/image.ts')
    return readImage(bytes, source, limits, extend)
  },
}

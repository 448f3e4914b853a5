/** PDFium (WebAssembly): opens a document and hands out pages, freed after use. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

/** An open PDF. */
export interface Pdf {
  readonly pdfium: WrappedPdfiumModule
  readonly document: number
  readonly pages: number
  close(): void
}

/** The memory of the library; it moves when it grows, so it is asked for anew each time (the types of the package miss it). */
export function memoryOf(pdfium: WrappedPdfiumModule): Uint8Array {
  return (pdfium.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8
}

/** Why PDFium does not open a file. */
export type PdfRefusal = 'damaged' | 'encrypted'

const PASSWORD_NEEDED = 4

let loading: Promise<WrappedPdfiumModule> | undefined

/** Opens the bytes of a PDF. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf | PdfRefusal> {
  loading ??= load()
  const pdfium = await loading
  const memory = pdfium.pdfium.wasmExports.malloc(bytes.length)
  memoryOf(pdfium).set(bytes, memory)
  const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '')
  const free = () => pdfium.pdfium.wasmExports.free(memory)
  if (document === 0) {
    const error = pdfium.FPDF_GetLastError()
    free()
    return error === PASSWORD_NEEDED ? 'encrypted' : 'damaged'
  }
  return {
    pdfium,
    document,
    pages: pdfium.FPDF_GetPageCount(document),
    close: () => {
      pdfium.FPDF_CloseDocument(document)
      free()
    },
  }
}

async function load(): Promise<WrappedPdfiumModule> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
  const pdfium = await init({
    wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer,
  })
  pdfium.PDFiumExt_Init()
  return pdfium
}

/** Reads a UTF-16 string that PDFium writes into memory; `fill` gets place and size and returns the units it needs. */
export function readString(
  pdfium: WrappedPdfiumModule,
  bytes: number,
  fill: (place: number) => unknown,
): string {
  if (bytes <= 2) return ''
  const place = pdfium.pdfium.wasmExports.malloc(bytes)
  try {
    memoryOf(pdfium).fill(0, place, place + bytes)
    fill(place)
    return Buffer.from(memoryOf(pdfium).slice(place, place + bytes))
      .toString('utf16le')
      .replace(/\0+$/, '')
  } finally {
    pdfium.pdfium.wasmExports.free(place)
  }
}

import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Where a Chromium is, or null: tests in a browser are then visibly skipped. */
export const CHROMIUM: string | null =
  [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path): path is string => path !== undefined && existsSync(path),
  ) ?? null

/** A browser that talks to nobody. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

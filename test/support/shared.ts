/** The real documents lie outside the project; tests on them are skipped, and say so, when it is not told where. */
export const SHARED = process.env['MEERSTEMMIG_SHARED'] ?? ''

export const NEEDS_SHARED = SHARED === '' ? ' [skipped: MEERSTEMMIG_SHARED is not set]' : ''

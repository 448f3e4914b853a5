/** What the server side of the report uses of the client: the same views that the page draws. */
export interface Page {
  readonly title: string
  readonly body: { readonly html: string }
}
export interface ServerViews {
  readonly overview: Page
  readonly matrix: Page
  readonly menu: readonly { readonly id: string; readonly label: string }[]
}
/** The first screen and the matrix as they stand in the file before any script runs. */
export function firstViews(payload: unknown): ServerViews
/** HTML-safe text. */
export function escape(text: string): string
/** One view as the page draws it; null where there is no such view or nothing to show. */
export function viewOf(payload: unknown, id: string, parts?: readonly string[]): Page | null

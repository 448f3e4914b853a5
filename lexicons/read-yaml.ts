/** YAML with line numbers: plain values for the reader, and a way to say where a value stood. */
import { LineCounter, parseDocument, isMap, isNode } from 'yaml'

export type YamlPath = readonly (string | number)[]

export interface YamlFile {
  readonly value: unknown
  /** Line (from 1) of the node at a path; of its nearest parent when the path leads nowhere. */
  lineOf(path: YamlPath): number
  readonly errors: readonly { readonly line: number; readonly message: string }[]
}

/** Parses YAML text; mistakes in the notation come back as errors with their line. */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number): number => lines.linePos(offset).line
  return {
    value: document.errors.length > 0 ? null : document.toJS(),
    errors: document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: error.message })),
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const parent = length > 0 ? document.getIn(path.slice(0, length - 1), true) : null
        if (isMap(parent)) {
          const pair = parent.items.find(({ key }) => String(key) === String(path[length - 1]))
          if (pair && isNode(pair.key) && pair.key.range) return lineAt(pair.key.range[0])
        }
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lineAt(node.range[0])
      }
      return 1
    },
  }
}

/** RTF as a row of tokens. */

/** A piece of RTF: a group's edge, a control word with its number, a byte or plain text. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string }

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y

/** Reads RTF (bytes as latin1) token by token; binary data is jumped over. */
export function* tokensOf(rtf: string): Generator<Token> {
  let at = 0
  while (at < rtf.length) {
    const sign = rtf[at] as string
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' }
      at += 1
    } else if (sign === '\\') {
      const next = rtf[at + 1] ?? ''
      if (next === "'") {
        const byte = Number.parseInt(rtf.slice(at + 2, at + 4), 16)
        if (!Number.isNaN(byte)) yield { kind: 'byte', byte }
        at += 4
      } else if (/[a-zA-Z]/.test(next)) {
        WORD.lastIndex = at + 1
        const match = WORD.exec(rtf)
        const word = match?.[1] ?? ''
        const value = match?.[2] === undefined ? null : Number(match[2])
        at += 1 + (match?.[0].length ?? 1)
        if (word === 'bin') at += Math.max(0, value ?? 0)
        else yield { kind: 'word', word, value }
      } else {
        // \~ \- \_ \* and escaped braces; a line end after a backslash is a paragraph end.
        yield next === '\n' || next === '\r'
          ? { kind: 'word', word: 'par', value: null }
          : { kind: 'word', word: next, value: null }
        at += 2
      }
    } else if (sign === '\r' || sign === '\n') at += 1
    else {
      let end = at + 1
      while (end < rtf.length && !'{}\\\r\n'.includes(rtf[end] as string)) end += 1
      yield { kind: 'text', text: rtf.slice(at, end) }
      at = end
    }
  }
}

/** The tokens of a municipality (NL Design System): custom properties from a style sheet of its own, and nothing else of it. */

const DECLARATION = /(--[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/gi
// No addresses, no escapes, nothing that could end the style element: the page stays one file without a network.
const PLAIN = /^(?!.*(?:url|image|src|import|expression)\s*\()[\w\s#.,%()'"/*+-]+$/i

/** A rule with the tokens in `css`; empty when there are none. */
export function houseStyle(css: string): string {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const tokens = new Map<string, string>()
  for (const [, name = '', value = ''] of bare.matchAll(DECLARATION))
    if (PLAIN.test(value.trim())) tokens.set(name, value.trim().replace(/\s+/g, ' '))
  if (tokens.size === 0) return ''
  return `\n:root {\n${[...tokens].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`
}

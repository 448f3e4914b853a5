/** Text for XML, in an element or between quotes; control characters that XML cannot hold become spaces. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : ' '))
    .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

export type Attributes = Readonly<Record<string, string | number | boolean>>

/** An element with its attributes in the order given; without content it closes itself. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const open = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return content.length === 0
    ? `<${name}${open.join('')}/>`
    : `<${name}${open.join('')}>${content.join('')}</${name}>`
}

/** HTML as text, escaped unless it is HTML already. */

/** @typedef {{ readonly html: string }} Html */

/**
 * A template whose values are escaped; lists are joined, `null`, `undefined` and `false` leave nothing behind.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 * @returns {Html}
 */
export function html(strings, ...values) {
  let out = strings[0] ?? ''
  for (let i = 0; i < values.length; i += 1) out += show(values[i]) + strings[i + 1]
  return { html: out }
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function show(value) {
  if (value === null || value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map(show).join('')
  if (typeof value === 'object' && 'html' in value) return String(value.html)
  return escape(String(value))
}

/** @param {string} text */
export function escape(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/**
 * Fills "{name}" in a fixed text.
 * @param {string} text
 * @param {Record<string, unknown>} values
 * @returns {Html}
 */
export function fill(text, values) {
  const parts = text.split(/\{(\w+)\}/)
  return { html: parts.map((part, i) => (i % 2 === 0 ? escape(part) : show(values[part]))).join('') }
}

/**
 * The address of a view inside the report.
 * @param {...(string | number)} parts
 */
export function to(...parts) {
  return `#${parts.map((part) => encodeURIComponent(String(part))).join('/')}`
}

/** The workbench of a codebook: one function with plain data and one text rendering per tool. */
export { checkLexicon, renderCheck } from './check.ts'
export { concordance, renderConcordance } from './concordance.ts'
export { renderSuggestions, suggest } from './suggest.ts'
export { newCodebook, newTheme } from './template.ts'

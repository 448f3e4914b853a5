/** The codebook and the language data as the other rooms see them, after loading and checking. */

/** What a term names, against the proposition of its theme: what it wants, what it opposes, or only the subject. */
export type Pole = '+' | '-' | '0'

export interface Term {
  /**
   * Dutch words with one space between. A word matches every inflection and spelling variant of itself.
   * "*" at the end or start of a word stands for the rest of a compound (jeugd*, *landschap);
   * "…" between words for up to four words; "a|b" for either.
   */
  readonly term: string
  readonly pole: Pole
  /** A strong term makes a statement by itself; a weak one needs a second term of the theme or an attitude. */
  readonly weight: 'strong' | 'weak'
  /** The words are a position by themselves ("geen woorden maar daden"), whatever attitude stands around them. */
  readonly says?: 'agree' | 'disagree'
  /** One of these must stand in the same sentence. */
  readonly needs?: readonly string[]
  /** None of these may stand in the same sentence. */
  readonly unless?: readonly string[]
  readonly note?: string
}

export interface ThemeExample {
  readonly text: string
  /** What the statement must be; "none" when the theme must not be coded at all. */
  readonly expect: 'agree' | 'disagree' | 'mixed' | 'mention' | 'none'
  readonly why?: string
}

export interface Theme {
  readonly id: string
  readonly label: string
  readonly labelEn: string
  readonly proposition: string
  readonly terms: readonly Term[]
  readonly examples: readonly ThemeExample[]
  readonly note?: string
}

export interface Codebook {
  readonly id: string
  readonly title: string
  readonly language: 'nl'
  /** In the order of the matrix. */
  readonly themes: readonly Theme[]
  /**
   * Words that show that a passage speaks of the field at all ("jeugd*", "kind*"): many terms are ordinary words
   * that mean something else elsewhere. Absent: every passage does.
   */
  readonly domain?: readonly string[]
  /** SHA-256 over the files it was loaded from. */
  readonly sha256: string
}

/** Dutch word forms, as the tokeniser asks for them; see lexicons/nl/morphology.ts. */
export interface Morphology {
  /** Lemmas and stems of a normalised word (lower case, no diacritics); at least one. */
  keys(norm: string): readonly string[]
  /** True for a word form of the dictionary (compounds and names are not in it). */
  known(norm: string): boolean
  /** Parts of a compound, linking letters with the part before them; one part when it is none. */
  split(norm: string): readonly string[]
  /** True for the infinitive of a verb of the dictionary. */
  infinitive(norm: string): boolean
  /** Particle and base of a separable infinitive ("inzetten": "in", "zetten"); null for other words. */
  separable(norm: string): readonly [string, string] | null
}

/** Something wrong in a lexicon file: where, and what was expected. */
export interface LexiconProblem {
  readonly severity: 'error' | 'warning'
  /** Path relative to the folder of the codebook. */
  readonly file: string
  /** Line from 1. */
  readonly line: number
  readonly message: { readonly nl: string; readonly en: string }
}

/**
 * The result of a run, as written to analysis.json (schema meerstemmig.analysis/1).
 * Offsets `start`/`end` count Unicode code points in texts/<document id>.txt, end exclusive.
 */

export type Stance = 'agree' | 'disagree' | 'mixed' | 'mention'
export type PositionStance = Stance | 'silent'
export type StatementFunction = 'problem' | 'demand' | 'practice' | 'condition' | 'fact'
/** A reported view takes a position only where the actor endorses it; else its stance is "mention". */
export type Mode = 'own' | 'reported' | 'taken-over'

/** Why a cell is silent, told apart as DESIGN.md asks; null where the actor spoke. */
export type Silence = 'not-asked' | 'skipped' | 'no-statement' | 'referred' | null

export interface Inferred<T> {
  readonly value: T
  /** The words or the place the inference rests on, or "dossier.yaml". */
  readonly ground: string
  /** 0–1. */
  readonly confidence: number
}

export interface Actor {
  readonly id: string
  readonly name: string
}

export interface ThemeInfo {
  readonly id: string
  readonly label: string
  readonly proposition: string
  /** "codebook", or "question" for a stelling put in the questionnaire. */
  readonly source: 'codebook' | 'question'
}

export interface QuestionInfo {
  readonly id: string
  readonly number: string
  readonly text: string
  readonly category: string | null
  /** What the question asks for; decides the function of an answer without a form of its own. */
  readonly asks: 'practice' | 'demand' | 'problem' | 'both' | 'view' | 'opinion' | 'proposition'
}

export type DocumentKind =
  | 'uitvraag'
  | 'notitie'
  | 'brief'
  | 'initiatiefvoorstel'
  | 'motie'
  | 'vragen'
  | 'verkiezingsprogramma'
  | 'verslag'
  | 'onbekend'

export interface DocumentInfo {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly kind: DocumentKind
  /** Actor ids. */
  readonly actors: readonly string[]
  /** ISO date, or null when unknown. */
  readonly date: string | null
  readonly language: string
  /** Number of pages, or null where the format has none. */
  readonly pages: number | null
  readonly format: string
  readonly title: string | null
  /** Set when the text (or a part) was recognised from a picture: mean word confidence 0–1. */
  readonly ocr: number | null
  readonly inferred: {
    readonly kind: Inferred<DocumentKind>
    readonly actors: Inferred<readonly string[]>
    readonly date: Inferred<string | null>
  }
}

export interface Reference {
  readonly type: 'answer' | 'duplicate' | 'earlier'
  /** Question ids the words point at; empty when none is named. */
  readonly questions: readonly string[]
  /** Ids of the passages where what is taken over stands. */
  readonly resolved: readonly string[]
}

export interface PassageInfo {
  readonly id: string
  readonly document: string
  /** Actor id when the passage belongs to one of several actors of its document. */
  readonly actor: string | null
  readonly questions: readonly string[]
  readonly start: number
  readonly end: number
  readonly page: number | null
  readonly heading: string | null
  readonly kind: 'answer' | 'section' | 'point' | 'preamble'
  readonly language: string
  readonly alignment: { readonly method: string; readonly confidence: number }
  readonly references: readonly Reference[]
}

export interface Statement {
  readonly id: string
  readonly document: string
  readonly actor: string
  readonly passage: string
  readonly questions: readonly string[]
  readonly theme: string
  readonly stance: Stance
  readonly function: StatementFunction
  readonly mode: Mode
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly page: number | null
  /** 0–1: the share of statements like this one that is right, as far as was measured. */
  readonly confidence: number
  /** The condition in the words of the source ("mits …"), or null. */
  readonly condition: string | null
  readonly why: {
    readonly terms: readonly string[]
    readonly cues: readonly string[]
    readonly rules: readonly string[]
  }
  /** Set where the organisation corrected the position: what was read before, and where the correction stands. */
  readonly reviewed?: { readonly before: Stance; readonly source: string }
}

/** What an organisation said of a position that was attributed to it (wederhoor). */
export interface Review {
  /** Rejected: not this position, and no other given. */
  readonly verdict: 'confirmed' | 'corrected' | 'rejected'
  readonly note: string | null
  /** Where the verdict stands: the form that was filled in, or nazicht.yaml. */
  readonly source: string
  /** What the program made of the documents by itself. */
  readonly before: { readonly stance: PositionStance; readonly confidence: number }
}

export interface Position {
  readonly actor: string
  readonly theme: string
  readonly stance: PositionStance
  readonly silence: Silence
  /** Passages per stance: several statements in one passage with one stance count once. */
  readonly counts: Readonly<Record<Stance, number>>
  /** Passages per function, over the statements that take a position. */
  readonly functions: Readonly<Record<StatementFunction, number>>
  /** Mean of agree +1, mixed 0, disagree −1 over passages; null without a position. */
  readonly score: number | null
  /** Both agree and disagree occur. */
  readonly divided: boolean
  readonly confidence: number
  /** True when the confidence is below the threshold: shown as unsure, never as firm. */
  readonly unsure: boolean
  /** Number of quotes the position rests on. */
  readonly hangsOn: number
  /** What the cell turns on when one thing is left out. */
  readonly fragile: readonly ('quote' | 'term' | 'rule')[]
  /** Statement ids, best first. */
  readonly statements: readonly string[]
  /** Set where the organisation confirmed or corrected the position; absent otherwise. */
  readonly reviewed?: Review
}

export interface PairAgreement {
  readonly a: string
  readonly b: string
  /** Σ over themes of 1 − |p_a − p_b| / 2, on one deduplicated position per theme. */
  readonly congruence: number
  readonly conflict: number
  readonly subtract: number
  /** congruence / (congruence + conflict); null without overlap. */
  readonly share: number | null
  /** Share shrunken towards the overall mean with c₀ = 2; null when nobody overlaps. */
  readonly shrunken: number | null
  /** Number of themes on which both take a position. */
  readonly overlap: number
}

export interface ThemeConsensus {
  readonly theme: string
  readonly agree: number
  readonly mixed: number
  readonly disagree: number
  readonly mention: number
  readonly silent: number
  /** Van der Eijk's agreement A in [−1, 1]; null when fewer than 5 take a position. */
  readonly agreementA: number | null
  /** Actors that mention the theme / all actors. */
  readonly salience: number
  readonly verdict: 'agreed' | 'disputed' | 'conditional' | 'single' | 'unsaid'
}

export interface QuestionCoverage {
  readonly question: string
  readonly actor: string
  readonly status: 'answered' | 'referred' | 'skipped' | 'not-asked'
  readonly passages: readonly string[]
  readonly words: number
}

/** Words that an organisation uses more than the others, by log-odds with an informative prior. */
export interface DistinctiveWords {
  readonly actor: string
  /** Question whose answers were compared, or null: everything the actor said. */
  readonly question: string | null
  /** Highest z first; a word as it is written most. */
  readonly words: readonly { readonly word: string; readonly z: number; readonly count: number }[]
}

/** What can be said of one actor by itself. */
export interface ActorProfile {
  readonly actor: string
  /** Questions put to it, and those it answered itself. */
  readonly asked: number
  readonly answered: number
  /** Null when nothing was asked. */
  readonly answeredShare: number | null
  /** Themes it speaks of, and those on which it takes a position. */
  readonly themes: number
  readonly positions: number
  /** Positions / themes; null when it speaks of none. */
  readonly positionShare: number | null
  /** Entropy of what it says over all themes, 0 (one theme) to 1 (spread evenly); null when silent. */
  readonly breadth: number | null
}

/** The division in camps that explains most of who agrees with whom, against chance. */
export interface FieldPolarisation {
  /** Agreement within and conflict between the camps / all agreement and conflict. */
  readonly score: number
  /** Actor ids per camp; who shares no theme with anybody is in none. */
  readonly camps: readonly (readonly string[])[]
  /** Mean score of the best division when positions are dealt out at random within each theme. */
  readonly expected: number | null
  readonly excess: number | null
  /** Share of random dealings that reach the score, the observed one counted in. */
  readonly p: number | null
  readonly permutations: number
}

export interface Comparisons {
  readonly pairs: readonly PairAgreement[]
  readonly themes: readonly ThemeConsensus[]
  readonly coverage: readonly QuestionCoverage[]
  /** Absent where it was not computed. */
  readonly words?: readonly DistinctiveWords[]
  readonly actors?: readonly ActorProfile[]
  /** Null when fewer than three actors share a theme. */
  readonly field?: FieldPolarisation | null
}

/** A bin of confidence and the share in it that was right when measured on a reference coding. */
export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly statements: number
  readonly right: number | null
}

/** A figure of quality that was measured before release, on a coding made by somebody else than the program. */
export interface MeasuredFigure {
  readonly figure: 'theme-f1' | 'stance-macro-f1' | 'function-accuracy' | 'positions-f1'
  readonly value: number
  /** What it was measured on, as a reader knows it. */
  readonly reference: string
}

export interface ProblemInfo {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly source: string
  readonly line?: number
  readonly page?: number
  readonly message: { readonly nl: string; readonly en: string }
}

export interface Analysis {
  readonly schema: 'meerstemmig.analysis/1'
  readonly dossier: {
    readonly title: string
    readonly questionnaire: string | null
    readonly mainQuestion: string | null
  }
  readonly generator: {
    readonly name: 'meerstemmig'
    readonly version: string
    readonly settings: Readonly<Record<string, number | string | boolean>>
    readonly inputs: readonly { readonly file: string; readonly sha256: string }[]
    readonly lexicons: readonly { readonly name: string; readonly sha256: string }[]
  }
  readonly problems: readonly ProblemInfo[]
  /** What confidence meant where it was measured; absent when nothing was. */
  readonly calibration?: readonly CalibrationBin[]
  /** How well the program did where it was measured; absent when nothing was. */
  readonly measured?: readonly MeasuredFigure[]
  readonly actors: readonly Actor[]
  readonly themes: readonly ThemeInfo[]
  readonly questions: readonly QuestionInfo[]
  readonly documents: readonly DocumentInfo[]
  readonly passages: readonly PassageInfo[]
  readonly statements: readonly Statement[]
  readonly positions: readonly Position[]
  readonly comparisons: Comparisons
}

/** An analysis together with the normalised texts its offsets point into, by document id. */
export interface Result {
  readonly analysis: Analysis
  readonly texts: ReadonlyMap<string, string>
}

/** Every number that can be turned, in one place: its default, its range and the reason for it. */

interface Setting {
  readonly value: number
  readonly min: number
  readonly max: number
  readonly reason: string
  /** What changes with it: what is read, what the cells say, or only figures beside them. */
  readonly turns: 'statements' | 'cells' | 'figures'
}

/** The settings as a person may read and change them; the keys are the names in dossier.yaml and analysis.json. */
export const SETTING_LIST = {
  mixedShare: {
    value: 0.3,
    min: 0,
    max: 0.5,
    reason: 'A cell is mixed when the second side has at least this share of its passages.',
    turns: 'cells',
  },
  unsureBelow: {
    value: 0.5,
    min: 0,
    max: 1,
    reason: 'Below even odds a cell is shown as unsure and never as a firm position.',
    turns: 'cells',
  },
  silenceConfidence: {
    value: 0.9,
    min: 0,
    max: 1,
    reason:
      'Silence rests on no words, so all silent cells share one figure: the share that is truly silent.',
    turns: 'cells',
  },
  referralWords: {
    value: 30,
    min: 0,
    max: 200,
    reason: 'An answer with a reference, no statement of its own and at most this many words only refers.',
    turns: 'cells',
  },
  agreementMinimum: {
    value: 5,
    min: 1,
    max: 30,
    reason: "Under five positions van der Eijk's A swings with one actor: the counts are shown alone.",
    turns: 'figures',
  },
  agreedShare: {
    value: 0.7,
    min: 0.5,
    max: 1,
    reason: 'A theme is agreed when one side has this share of the positions (the common-ground threshold).',
    turns: 'figures',
  },
  disputedShare: {
    value: 0.2,
    min: 0,
    max: 0.5,
    reason: 'A theme is disputed when both eens and oneens have this share: one of five is a dispute.',
    turns: 'figures',
  },
  shrinkMass: {
    value: 2,
    min: 0,
    max: 20,
    reason: 'A pair with little overlap is drawn to the mean as if it shared this many average themes more.',
    turns: 'figures',
  },
  wordPrior: {
    value: 0.1,
    min: 0.001,
    max: 10,
    reason:
      'Prior of the distinctive words, as a share of all words of the dossier: rare words need more proof.',
    turns: 'figures',
  },
  wordMinimum: {
    value: 2,
    min: 1,
    max: 20,
    reason: 'A word used once tells nothing about its author.',
    turns: 'figures',
  },
  wordZ: {
    value: 1.64,
    min: 0,
    max: 5,
    reason: 'A word is telling from this many standard deviations: one in twenty passes by chance.',
    turns: 'figures',
  },
  answerWordZ: {
    value: 1,
    min: 0,
    max: 5,
    reason:
      'Within one question texts are too short for proof: a word is a hint from one standard deviation.',
    turns: 'figures',
  },
  wordsShown: {
    value: 8,
    min: 0,
    max: 100,
    reason: 'More words per actor are not read.',
    turns: 'figures',
  },
  permutations: {
    value: 1000,
    min: 0,
    max: 100_000,
    reason:
      'Shuffles of positions within themes against which the camps are compared; 1,000 gives p to 0.001.',
    turns: 'figures',
  },
  bootstrap: {
    value: 1000,
    min: 100,
    max: 100_000,
    reason: "Resamples for the interval of Krippendorff's alpha.",
    turns: 'figures',
  },
  seed: {
    value: 20_260_101,
    min: 0,
    max: 0xffffffff,
    reason: 'Start of the pseudo-random row, so that shuffles and resamples are the same every time.',
    turns: 'figures',
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof SETTING_LIST
export type Settings = Readonly<Record<SettingName, number>>

/** The defaults. */
export const SETTINGS: Settings = Object.fromEntries(
  Object.entries(SETTING_LIST).map(([name, setting]) => [name, setting.value]),
) as Record<SettingName, number>

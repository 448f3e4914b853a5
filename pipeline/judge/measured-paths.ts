/** Made by scripts/calibrate-judge.ts --write: statements compared with a reference, and those with the right theme and stance. */
export const MEASURED: {
  readonly provenance: string
  readonly paths: Readonly<Record<string, { readonly n: number; readonly right: number }>>
} = {
  provenance:
    'Statements of the real dossier and of the development texts (two codings by language models), by scripts/calibrate-judge.ts.',
  paths: {
    'agree: asked': { n: 105, right: 84 },
    'agree: asked-condition': { n: 2, right: 2 },
    'agree: change': { n: 121, right: 98 },
    'agree: comparison': { n: 8, right: 8 },
    'agree: deficit': { n: 8, right: 7 },
    'agree: done': { n: 13, right: 11 },
    'agree: doubt': { n: 2, right: 2 },
    'agree: effect': { n: 5, right: 4 },
    'agree: evaluation': { n: 42, right: 37 },
    'agree: excess': { n: 1, right: 1 },
    'agree: form': { n: 43, right: 28 },
    'agree: genre': { n: 54, right: 36 },
    'agree: harm': { n: 3, right: 3 },
    'agree: imperative': { n: 3, right: 3 },
    'agree: lack': { n: 6, right: 6 },
    'agree: negation': { n: 5, right: 4 },
    'agree: nothing': { n: 2, right: 0 },
    'agree: outright': { n: 1, right: 1 },
    'agree: own-deed': { n: 49, right: 44 },
    'agree: several attitudes': { n: 20, right: 20 },
    'agree: told-next': { n: 1, right: 1 },
    'agree: trend': { n: 9, right: 9 },
    'disagree: asked': { n: 2, right: 1 },
    'disagree: change': { n: 1, right: 0 },
    'disagree: effect': { n: 1, right: 0 },
    'disagree: negation': { n: 1, right: 0 },
    'disagree: outright': { n: 2, right: 2 },
    'disagree: own-deed': { n: 3, right: 1 },
    'disagree: several attitudes': { n: 4, right: 4 },
    'mixed: doubt': { n: 5, right: 4 },
    'mixed: evaluation': { n: 1, right: 1 },
    'mixed: other-kind': { n: 1, right: 1 },
    'mixed: several attitudes': { n: 8, right: 8 },
  },
}

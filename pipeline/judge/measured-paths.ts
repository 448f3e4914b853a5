/** Made by scripts/calibrate-judge.ts --write: statements compared with a reference, and those with the right theme and stance. */
export const MEASURED: {
  readonly provenance: string
  readonly paths: Readonly<Record<string, { readonly n: number; readonly right: number }>>
} = {
  provenance:
    'Statements of the real dossier and of the development texts (two codings by language models), by scripts/calibrate-judge.ts.',
  paths: {
    'agree: asked': { n: 111, right: 89 },
    'agree: asked-condition': { n: 2, right: 2 },
    'agree: change': { n: 111, right: 90 },
    'agree: comparison': { n: 8, right: 7 },
    'agree: deficit': { n: 10, right: 9 },
    'agree: done': { n: 11, right: 10 },
    'agree: doubt': { n: 2, right: 2 },
    'agree: effect': { n: 1, right: 1 },
    'agree: evaluation': { n: 42, right: 36 },
    'agree: excess': { n: 1, right: 1 },
    'agree: form': { n: 44, right: 32 },
    'agree: genre': { n: 51, right: 36 },
    'agree: harm': { n: 4, right: 4 },
    'agree: lack': { n: 7, right: 7 },
    'agree: negation': { n: 5, right: 3 },
    'agree: nothing': { n: 2, right: 0 },
    'agree: own-deed': { n: 49, right: 44 },
    'agree: several attitudes': { n: 17, right: 14 },
    'agree: told-next': { n: 1, right: 1 },
    'agree: trend': { n: 9, right: 9 },
    'disagree: asked': { n: 2, right: 1 },
    'disagree: change': { n: 4, right: 2 },
    'disagree: effect': { n: 1, right: 0 },
    'disagree: evaluation': { n: 1, right: 0 },
    'disagree: negation': { n: 1, right: 0 },
    'disagree: own-deed': { n: 4, right: 2 },
    'mixed: doubt': { n: 5, right: 4 },
    'mixed: other-kind': { n: 1, right: 1 },
    'mixed: several attitudes': { n: 7, right: 7 },
  },
}

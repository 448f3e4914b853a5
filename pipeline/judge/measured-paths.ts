/** Made by scripts/calibrate-judge.ts --write: statements compared with a reference, and those with the right theme and stance. */
export const MEASURED: {
  readonly provenance: string
  readonly paths: Readonly<Record<string, { readonly n: number; readonly right: number }>>
} = {
  provenance:
    'Statements of the real dossier and of the development texts (two codings by language models), by scripts/calibrate-judge.ts.',
  paths: {
    'agree: asked': { n: 88, right: 73 },
    'agree: asked-condition': { n: 2, right: 2 },
    'agree: change': { n: 116, right: 92 },
    'agree: comparison': { n: 7, right: 6 },
    'agree: deficit': { n: 9, right: 8 },
    'agree: done': { n: 15, right: 12 },
    'agree: doubt': { n: 2, right: 2 },
    'agree: evaluation': { n: 40, right: 34 },
    'agree: excess': { n: 2, right: 1 },
    'agree: form': { n: 49, right: 36 },
    'agree: genre': { n: 8, right: 5 },
    'agree: harm': { n: 4, right: 4 },
    'agree: lack': { n: 6, right: 6 },
    'agree: negation': { n: 6, right: 4 },
    'agree: own-deed': { n: 49, right: 44 },
    'agree: several attitudes': { n: 17, right: 14 },
    'agree: told-next': { n: 1, right: 1 },
    'agree: trend': { n: 9, right: 9 },
    'disagree: asked': { n: 2, right: 1 },
    'disagree: change': { n: 4, right: 2 },
    'disagree: evaluation': { n: 1, right: 0 },
    'disagree: excess': { n: 1, right: 0 },
    'disagree: negation': { n: 1, right: 0 },
    'disagree: own-deed': { n: 4, right: 2 },
    'mixed: doubt': { n: 5, right: 4 },
    'mixed: other-kind': { n: 1, right: 1 },
    'mixed: several attitudes': { n: 8, right: 7 },
  },
}

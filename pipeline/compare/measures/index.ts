/** All measures, in the order of the report; a new one is one file and one line here. */
import { agreementA } from './agreement-a.ts'
import { agreementShare } from './agreement-share.ts'
import { averageActivity } from './average-activity.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { conflict } from './conflict.ts'
import { congruence } from './congruence.ts'
import { consensus } from './consensus.ts'
import { controversy } from './controversy.ts'
import { cosine } from './cosine.ts'
import { fieldPolarisation } from './field-polarisation.ts'
import { gSquared } from './g-squared.ts'
import { groupInformedConsensus } from './group-informed-consensus.ts'
import { ignore } from './ignore.ts'
import { jaccard } from './jaccard.ts'
import { logOdds, logOddsZ } from './keyness.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { krippendorffAlphaSets } from './krippendorff-alpha-sets.ts'
import { masi } from './masi.ts'
import type { Measure } from './measure.ts'
import { polarisationA } from './polarisation-a.ts'
import { answeredShare, positionShare, salience } from './share.ts'
import { shrunkenShare } from './shrunken-share.ts'
import { specialisation } from './specialisation.ts'
import { subtract } from './subtract.ts'
import { twoModeCombine } from './two-mode-combine.ts'

export const MEASURES: readonly Measure<unknown>[] = [
  congruence,
  conflict,
  subtract,
  ignore,
  agreementShare,
  shrunkenShare,
  averageActivity,
  jaccard,
  cosine,
  agreementA,
  polarisationA,
  consensus,
  controversy,
  groupInformedConsensus,
  fieldPolarisation,
  twoModeCombine,
  answeredShare,
  salience,
  positionShare,
  specialisation,
  krippendorffAlpha,
  krippendorffAlphaSets,
  masi,
  cohenKappa,
  logOdds,
  logOddsZ,
  gSquared,
]

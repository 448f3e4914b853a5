/** What is measured of the reading of stances. */
import type { RowStance } from './stance-rows.ts'

export interface StanceFigures {
  readonly rows: number
  /** Shares in [0, 1]; null without rows. */
  readonly accuracy: number | null
  /** Over the rows that agree or disagree; to see no stance in them is wrong. */
  readonly binaryMacroF1: number | null
  readonly threeWayMacroF1: number | null
  /** By stance as given, then as predicted. */
  readonly confusion: Readonly<Record<RowStance, Readonly<Record<RowStance, number>>>>
  /** Per bin of confidence: how many, and the share that is right. */
  readonly calibration: readonly { readonly from: number; readonly n: number; readonly right: number }[]
}

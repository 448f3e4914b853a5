/** What can be said of one actor by itself. */
import type { Actor, ActorProfile, Position, QuestionCoverage } from '../result.ts'
import { isSide } from './label.ts'
import { answeredShare, positionShare } from './measures/share.ts'
import { specialisation } from './measures/specialisation.ts'
import { round } from './position.ts'

/** How much each actor answered, on how many themes it speaks and takes a position, and how widely it spreads. */
export function profilesOf(
  actors: readonly Actor[],
  positions: readonly Position[],
  coverage: readonly QuestionCoverage[],
): readonly ActorProfile[] {
  return actors.map(({ id: actor }) => {
    const asked = coverage.filter((one) => one.actor === actor && one.status !== 'not-asked')
    const answered = asked.filter((one) => one.status === 'answered').length
    const cells = positions.filter((one) => one.actor === actor)
    const speaks = cells.filter((cell) => cell.stance !== 'silent').length
    const takes = cells.filter((cell) => isSide(cell.stance)).length
    const said = cells.map(({ counts }) => counts.agree + counts.mixed + counts.disagree + counts.mention)
    return {
      actor,
      asked: asked.length,
      answered,
      answeredShare: rounded(answeredShare.compute({ part: answered, whole: asked.length })),
      themes: speaks,
      positions: takes,
      positionShare: rounded(positionShare.compute({ part: takes, whole: speaks })),
      breadth: rounded(specialisation.compute(said)),
    }
  })
}

function rounded(value: number | null): number | null {
  return value === null ? null : round(value)
}

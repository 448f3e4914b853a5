/** Checks the direction of imports (.dependency-cruiser.mjs), and that the check saw files in every room. */
import { cruise } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'

const ROOMS = ['corpus', 'lexicons', 'pipeline', 'reports', 'review', 'cli']
const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs')
const { output } = await cruise(['bin', ...ROOMS], options)

for (const { rule, from, to } of output.summary.violations) {
  const { comment } = output.summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name) ?? {}
  console.error(`${rule.name}: ${from} → ${to}\n  ${comment ?? ''}`)
}
const unseen = ROOMS.filter((room) => !output.modules.some(({ source }) => source.startsWith(`${room}/`)))
for (const room of unseen) console.error(`Unexpected emptiness: no file of ${room}/ was seen, expected some.`)
console.log(
  `${output.modules.length} modules in ${ROOMS.length} rooms, ${output.summary.violations.length} violations`,
)
process.exitCode = output.summary.error > 0 || unseen.length > 0 ? 1 : 0

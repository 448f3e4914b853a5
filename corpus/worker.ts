/** The child process of isolation.ts: reads what it is sent, one file after the other. */
import type { Answer, Order } from './isolation.ts'
import { readBytes } from './read-bytes.ts'

process.on('message', (order: Order) => {
  const answer = (message: Answer) => process.send?.(message)
  const limits = order.limits
  readBytes(order.formatId, order.bytes, order.source, limits, (milliseconds) =>
    answer({ extend: milliseconds }),
  )
    .then((reading) => answer({ reading }))
    .catch(() => process.exit(1))
})
process.on('disconnect', () => process.exit(0))

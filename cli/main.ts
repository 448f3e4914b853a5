/** Entry of the program: runs one command and sets the exit status. */
import { processIo } from './io.ts'
import { main } from './program.ts'

// A reader that stops early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2), processIo)

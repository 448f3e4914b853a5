/**
 * Reads files in child processes that are ended over their time or memory: no PDF or Office library protects itself
 * against a file that is built to hang it. Processes start with the first file that needs one and are used again.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Reading } from './draft.ts'
import type { Limits } from './limits.ts'
import type { Problem } from './problem.ts'
import { broken, memory, timeout } from './problems.ts'

/** A small pool of readers. */
export interface Isolation {
  read(formatId: string, bytes: Uint8Array, source: string): Promise<Reading>
  stop(): void
}

/** What goes to a child. */
export interface Order {
  readonly formatId: string
  readonly bytes: Uint8Array
  readonly source: string
  readonly limits: Limits
}

/** What comes back: one reading, after any number of requests for more time. */
export type Answer = { readonly reading: Reading } | { readonly extend: number }

const POLL_MILLISECONDS = 40
const POOL = Math.max(1, Math.min(2, availableParallelism()))

/** Makes the pool; nothing is started yet. */
export function startIsolation(limits: Limits): Isolation {
  const idle: ChildProcess[] = []
  const all = new Set<ChildProcess>()
  const waiting: (() => Promise<void>)[] = []
  let running = 0
  const pump = () => {
    const next = running < POOL ? waiting.shift() : undefined
    if (next === undefined) return
    running += 1
    void next().finally(() => {
      running -= 1
      pump()
    })
  }
  return {
    read(formatId, bytes, source) {
      return new Promise<Reading>((resolve) => {
        waiting.push(async () => {
          const child = idle.pop() ?? start(limits, all)
          resolve(await ask(child, { formatId, bytes, source, limits }))
          if (child.connected && child.exitCode === null && !child.killed) idle.push(child)
        })
        pump()
      })
    },
    stop() {
      for (const child of all) child.kill('SIGKILL')
    },
  }
}

function start(limits: Limits, all: Set<ChildProcess>): ChildProcess {
  const source = import.meta.url.endsWith('.ts')
  const script = fileURLToPath(new URL(source ? './worker.ts' : './worker.js', import.meta.url))
  const heap = Math.max(64, Math.round(limits.memoryBytes / 1024 / 1024))
  const child = fork(script, [], {
    // In development the sources are TypeScript and the child needs the same loader.
    execArgv: [
      `--max-old-space-size=${heap}`,
      ...(source ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : []),
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Nothing of the surroundings but what a system needs to start a program.
    env: Object.fromEntries(
      ['PATH', 'SystemRoot', 'TEMP', 'TMPDIR'].map((name) => [name, process.env[name]]),
    ),
  })
  all.add(child)
  child.once('exit', () => all.delete(child))
  return child
}

/** One file, one answer: from the child, or from the watch over it. */
function ask(child: ChildProcess, order: Order): Promise<Reading> {
  return new Promise((resolve) => {
    const { limits, source } = order
    let left = limits.milliseconds
    let last = performance.now()
    const watch = setInterval(() => {
      const now = performance.now()
      // A machine that slept, or a parent that was busy, is not held against the file.
      left -= Math.min(now - last, 10 * POLL_MILLISECONDS)
      last = now
      if (left <= 0) end(timeout(source, limits.milliseconds))
      else if (residentBytes(child.pid) > limits.memoryBytes) end(memory(source, limits.memoryBytes))
    }, POLL_MILLISECONDS)
    const finish = (reading: Reading) => {
      clearInterval(watch)
      child.removeAllListeners('message')
      child.removeAllListeners('exit')
      child.removeAllListeners('error')
      resolve(reading)
    }
    const end = (problem: Problem) => {
      child.kill('SIGKILL')
      finish({ blocks: [], problems: [problem] })
    }
    child.on('message', (answer: Answer) => {
      if ('reading' in answer) finish(answer.reading)
      else left += Math.min(answer.extend, limits.ocrMilliseconds)
    })
    child.on('error', () => end(stopped(source)))
    child.on('exit', () => end(stopped(source)))
    child.send(order, (error) => {
      if (error !== null) end(stopped(source))
    })
  })
}

function stopped(source: string): Problem {
  return broken(source, { nl: 'het leesprogramma liep erop vast', en: 'the reading program crashed on it' })
}

/** Resident memory where the system tells (Linux); elsewhere the heap limit of the child has to do. */
function residentBytes(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1] ?? 0) * 4096
  } catch {
    return 0
  }
}

/** Times named steps once each, in the order in which they run. */
export interface Stopwatch {
  time<T>(name: string, step: () => T | Promise<T>): Promise<T>
  /** Milliseconds, share of all and ratio to one of the steps. */
  table(unit: string): string
}

export function stopwatch(): Stopwatch {
  const steps: { name: string; ms: number }[] = []
  return {
    time: async (name, step) => {
      const start = performance.now()
      const outcome = await step()
      steps.push({ name, ms: performance.now() - start })
      return outcome
    },
    table: (unit) => {
      const all = steps.reduce((sum, { ms }) => sum + ms, 0)
      const one = steps.find(({ name }) => name === unit)?.ms ?? NaN
      const rows = steps.map(({ name, ms }) =>
        [
          name.padEnd(30),
          `${ms.toFixed(1)} ms`.padStart(12),
          `${((100 * ms) / all).toFixed(1)} %`.padStart(8),
          (ms / one).toFixed(2).padStart(9),
        ].join(''),
      )
      return [
        `${'step'.padEnd(30)}${'time'.padStart(12)}${'share'.padStart(8)}${'ratio'.padStart(9)}`,
        ...rows,
      ].join('\n')
    },
  }
}

import { main } from '../../cli/program.ts'

/** Runs one command line and gives back its exit status and what it wrote. */
export async function runCli(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    interactive: false,
  }
  const status = await main(args, io)
  return { status, out, err }
}

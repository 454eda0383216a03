import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('../worker.mjs', import.meta.url))

/** Runs `part` (a file of this folder that exports `measure`) with `input` in a process of its own; what it found. */
export const inProcess = (part, input, flags = []) => {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', ...flags, worker, part, JSON.stringify(input)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 },
  )
  if (status !== 0) throw new Error(`${part} ${JSON.stringify(input)} ended with ${signal ?? status}`)
  return JSON.parse(stdout)
}

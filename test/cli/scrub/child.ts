import { main } from '../../../src/cli/main.ts'

// The command line as `bin.ts` runs it, with a checkpoint behind every block.
void main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  isTTY: { stdout: false, stderr: false },
  env: process.env,
  now: () => Date.now(),
  scrubWorker: new URL('./worker.mjs', import.meta.url),
  checkpointEvery: 0,
}).then((code) => {
  process.exitCode = code
})

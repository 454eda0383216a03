#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { loadRulebook } from '../index.ts'
import { reasonOf } from './failure.ts'
import { EXIT, type Io, sayError } from './io.ts'
import { main } from './main.ts'

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  env: process.env,
  now: () => Date.now(),
  scrubWorker: new URL('./scrub-worker.js', import.meta.url),
  fullRulebook: () => {
    try {
      return loadRulebook(JSON.parse(readFileSync(new URL('../rulebook.json', import.meta.url), 'utf8')))
    } catch {
      // Without its notes the law still reads.
      return null
    }
  },
}

// Nobody reads what is said on the way; what is written counts all the same.
process.stderr.on('error', () => {})

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure, and no reason to say by the exit code what is not so.
  if (error.code === 'EPIPE') return
  sayError(io, `standard output cannot be written: ${reasonOf(error)}`)
  process.exit(EXIT.error)
})

void main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code
})

#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { loadRulebook } from '../index.ts'
import { main } from './main.ts'

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

void main(process.argv.slice(2), {
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
}).then((code) => {
  process.exitCode = code
})

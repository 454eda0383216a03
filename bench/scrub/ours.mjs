// `predial scrub` as a user runs it, in a process of its own: the whole of it by the clock.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { wallNs } from '../harness/clock.mjs'

const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url))

/** Writes the configuration: the indexes of the nation, the states and the company, and earlier attempts. */
export const writeConfig = ({ folder, indexPath }, registries, at) => {
  const path = `${folder}/scrub.json`
  const config = {
    lists: [
      { registry: 'us-national', file: indexPath },
      ...registries.map((registry) => ({ registry, file: `${folder}/${registry}.dnc` })),
    ],
    history: `${folder}/history.csv`,
    emergencies: { asOf: new Date(at - 3_600_000).toISOString(), active: [] },
    defaults: { purpose: 'telemarketing', technology: 'manual', seller: 'acme', subject: 'solar' },
  }
  writeFileSync(path, JSON.stringify(config))
  return path
}

/** Nanoseconds, and the summary it prints. */
export const scrub = ({ input, output, config, at, workers }) => {
  const args = ['scrub', input, '--out', output, '--config', config, '--at', new Date(at).toISOString(), '--json']
  const start = wallNs()
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args, '--workers', String(workers)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const took = wallNs() - start
  // 3: rows were refused, as some are in any file of leads.
  if (![0, 1, 3].includes(status)) throw new Error(`predial scrub ended with ${status}: ${stderr}`)
  return { took, summary: JSON.parse(stdout) }
}

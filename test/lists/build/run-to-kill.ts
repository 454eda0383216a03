// Builds or updates an index, and stops for good at the moment that is asked for, so that it can be killed there.
import { writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { buildDncIndex, updateDncIndex } from '../../../src/lists/index.ts'

const [job, input, output, moment] = process.argv.slice(2) as [string, string, string, string]

const at = (reached: string): void => {
  if (reached !== moment) return
  writeSync(1, reached)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

async function run(): Promise<void> {
  const handle = await open(process.execPath)
  const prototype = Object.getPrototypeOf(handle) as typeof handle
  await handle.close()
  const { sync } = prototype
  let synced = 0
  // The first time all of the file is written, the second time it has its name.
  prototype.sync = async function (this: typeof handle) {
    synced += 1
    at(synced === 1 ? 'written' : 'renamed')
    return await sync.call(this)
  }
  const onProgress = ({ phase }: { readonly phase: string }): void => at(phase)
  at('started')
  if (job === 'build') await buildDncIndex({ input, output, registry: 'internal', asOf: '2026-10-21', onProgress })
  else {
    const columns = { areaCode: 0, number: 1, op: 2 }
    await updateDncIndex({ index: output, changes: input, columns, output, asOf: '2026-10-21', onProgress })
  }
  at('finished')
}

void run()

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Claim, claimOutput } from '../../../src/cli/scrub/claim.ts'
import { folder } from '../run.ts'

/** The id of a process that is gone. */
const gonePid = async (): Promise<number> => {
  const gone = spawn(process.execPath, ['-e', ''])
  await once(gone, 'exit')
  return gone.pid as number
}

describe('claimOutput', () => {
  it('lets one of many hold an output, and the next when that is done', async () => {
    const cwd = folder({ [`out.csv.partial.${await gonePid()}-01234567.claim`]: '' })
    const out = join(cwd, 'out.csv')
    for (let round = 0; round < 3; round++) {
      const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimOutput(out)))
      const held = claims.flatMap((claim): Claim[] => (claim.status === 'fulfilled' ? [claim.value] : []))
      expect(held.map((claim) => claim.stands())).toEqual([true])
      expect(readdirSync(cwd)).toHaveLength(1)
      for (const claim of claims) {
        if (claim.status === 'rejected') expect(claim.reason.message).toMatch(/^--out: \S+out\.csv is being written by/)
      }
      held[0]?.release()
      expect(held[0]?.stands()).toBe(false)
      expect(readdirSync(cwd)).toEqual([])
    }
  })

  it('names the process that holds it, and what to delete if that is another', async () => {
    const claim = `out.csv.partial.${process.ppid}-01234567.claim`
    const cwd = folder({ [claim]: '' })
    await expect(claimOutput(join(cwd, 'out.csv'))).rejects.toThrow(
      `is being written by process ${process.ppid}; if that is no scrub any more, delete ${join(cwd, claim)}`,
    )
    expect(readdirSync(cwd)).toEqual([claim])
  })

  it('removes the claims of processes that are gone, and nothing else', async () => {
    const gone = await gonePid()
    // In a container every run has the same id.
    const reused = `out.csv.partial.${process.pid}-01234567.claim`
    const kept = [
      `other.csv.partial.${gone}-01234567.claim`,
      `out.csv.partial.${gone}-0123456.claim`,
      `out.csv.partial.${gone}-01234567.claim.txt`,
      'out.csv.partial',
    ]
    const left = [reused, `out.csv.partial.${gone}-01234567.claim`, `out.csv.partial.${gone}-89abcdef.claim`]
    const cwd = folder(Object.fromEntries([...kept, ...left].map((name) => [name, ''])))
    utimesSync(join(cwd, reused), 1, 1)
    const claim = await claimOutput(join(cwd, 'out.csv'))
    expect(readdirSync(cwd)).toHaveLength(kept.length + 1)
    claim.release()
    expect(readdirSync(cwd).sort()).toEqual([...kept].sort())
    writeFileSync(join(cwd, reused), '')
    await expect(claimOutput(join(cwd, 'out.csv'))).rejects.toThrow(`by process ${process.pid}`)
  })
})

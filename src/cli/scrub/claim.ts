import { randomBytes, randomInt } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { badInput, fileFailure } from '../failure.ts'
import { partialOf } from '../sink.ts'
import { isAlive } from './alive.ts'

/** That a process, and no other, writes an output and what lies beside it. */
export interface Claim {
  /** The output, absolute, after links. */
  readonly out: string
  /** Whether it still stands: a person may have removed it, or a run on another machine that could not see this one. */
  stands(): boolean
  release(): void
}

/** Of two that claim at the same moment both step back; they seldom meet twice. */
const ATTEMPTS = 20
/** Milliseconds. */
const LONGEST_PAUSE = 25

interface OtherClaim {
  readonly path: string
  readonly pid: number
}

const isGone = (path: string, pid: number): boolean => {
  if (pid !== process.pid) return !isAlive(pid)
  // In a container every run may have the same id.
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < performance.timeOrigin
}

/** A claim that another run holds; those of processes that are gone are removed. */
const otherClaim = (out: string, own: string | null): OtherClaim | undefined => {
  const partial = partialOf(out)
  const prefix = `${basename(partial)}.`
  const others: OtherClaim[] = []
  for (const name of readdirSync(dirname(partial))) {
    const pid = name.startsWith(prefix) ? /^(\d+)-[0-9a-f]{8}\.claim$/.exec(name.slice(prefix.length))?.[1] : undefined
    const path = join(dirname(partial), name)
    if (pid === undefined || path === own) continue
    // No later run has a claim of the same name, so that none is removed in its place.
    if (isGone(path, Number(pid))) rmSync(path, { force: true })
    else others.push({ path, pid: Number(pid) })
  }
  return others[0]
}

const taken = (out: string, { path, pid }: OtherClaim): Error =>
  badInput('--out', `${out} is being written by process ${pid}; if that is no scrub any more, delete ${path}`)

/**
 * Claims an output. Each run makes a file with a name of its own and then looks for those of others. Of any two runs
 * the later one sees the file of the earlier one, so that no two ever hold a claim, and one that was killed leaves a
 * file that nobody has to take over.
 *
 * @throws PredialError where another run holds it, or the folder cannot be written
 */
export const claimOutput = async (out: string): Promise<Claim> => {
  const attempt = <T>(action: () => T): T => {
    try {
      return action()
    } catch (cause) {
      throw fileFailure(out, 'written', cause)
    }
  }
  for (let left = ATTEMPTS; ; left--) {
    const holder = attempt(() => otherClaim(out, null))
    if (holder !== undefined) throw taken(out, holder)
    const own = `${partialOf(out)}.${process.pid}-${randomBytes(4).toString('hex')}.claim`
    attempt(() => closeSync(openSync(own, 'wx')))
    const release = (): void => {
      process.off('exit', release)
      rmSync(own, { force: true })
    }
    // A reader of the standard output that goes away ends the process at once.
    process.on('exit', release)
    let rival: OtherClaim | undefined
    try {
      rival = attempt(() => otherClaim(out, own))
    } catch (error) {
      release()
      throw error
    }
    if (rival === undefined) return { out, stands: () => existsSync(own), release }
    release()
    if (left === 1) throw taken(out, rival)
    await setTimeout(randomInt(LONGEST_PAUSE))
  }
}

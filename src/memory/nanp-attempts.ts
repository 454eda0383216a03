import type { AttemptLog, AttemptRecord } from '../ports/attempt-store.ts'
import type { Outcome } from '../vocabulary/call.ts'
import {
  type AreaLog,
  areaLog,
  idCodeOf,
  insert,
  instantOf,
  isKnown,
  newestIn,
  olderThan,
  openSlot,
  remove,
  reword,
  slotOf,
  versionIn,
  wordsOf,
} from './area-log.ts'
import { codeOf, idOf } from './attempt-ids.ts'
import { type AttemptWords, attemptOf, countedOf, placeOf, wordTable } from './attempt-words.ts'
import type { NanpShortcuts } from './shortcuts.ts'

/** Logs of NANP numbers, each named by area code and seven digits. */
export interface NanpAttempts {
  readonly read: (area: number, line: number, number: string, since: number) => AttemptLog | null
  /** `version` null: whatever it is. */
  readonly append: (area: number, line: number, number: string, version: number | null, one: AttemptRecord) => boolean
  readonly settle: (area: number, line: number, number: string, attemptId: string, outcome: Outcome) => boolean
  readonly release: (area: number, line: number, number: string, attemptId: string) => boolean
  readonly shortcuts: Omit<NanpShortcuts, 'read'>
}

export const nanpAttempts = (): NanpAttempts => {
  const areas = new Array<AreaLog | undefined>(1000).fill(undefined)
  const table = wordTable()
  const texts: string[] = []

  const logOf = (area: number): AreaLog => {
    areas[area] ??= areaLog()
    return areas[area]
  }

  const saidIn = (log: AreaLog, record: number): AttemptWords => table.all[wordsOf(log, record)] as AttemptWords
  const numberOf = (log: AreaLog, record: number, number: string): string => saidIn(log, record).number || number
  const idIn = (log: AreaLog, record: number, number: string): string =>
    idOf(texts, idCodeOf(log, record), numberOf(log, record, number), instantOf(log, record))
  const recordIn = (log: AreaLog, record: number, number: string): AttemptRecord => {
    const of = numberOf(log, record, number)
    return Object.freeze(attemptOf(idIn(log, record, number), instantOf(log, record), of, saidIn(log, record)))
  }

  /** The record of an id, or -1. */
  const find = (log: AreaLog, slot: number, number: string, attemptId: string): number => {
    let record = newestIn(log, slot)
    while (record >= 0 && idIn(log, record, number) !== attemptId) record = olderThan(log, record)
    return record
  }

  return {
    read(area, line, number, since) {
      const log = areas[area]
      if (log === undefined) return null
      const slot = slotOf(log, line)
      if (!isKnown(log, slot)) return null
      const attempts: AttemptRecord[] = []
      for (let one = newestIn(log, slot); one >= 0 && !(instantOf(log, one) < since); one = olderThan(log, one)) {
        attempts.push(recordIn(log, one, number))
      }
      return { attempts: Object.freeze(attempts.reverse()), version: versionIn(log, slot) }
    },

    append(area, line, number, version, attempt) {
      const log = logOf(area)
      const known = slotOf(log, line)
      if (version !== null && versionIn(log, known) !== version) return false
      if (isKnown(log, known) && find(log, known, number, attempt.id) >= 0) return false
      const words = placeOf(table, attempt, attempt.number === number ? '' : attempt.number)
      const id = codeOf(texts, attempt.id, attempt.number, attempt.at)
      insert(log, openSlot(log, line), attempt.at, words, id)
      return true
    },

    settle(area, line, number, attemptId, outcome) {
      const log = areas[area]
      if (log === undefined) return false
      const slot = slotOf(log, line)
      const record = find(log, slot, number, attemptId)
      if (record < 0) return false
      const words = saidIn(log, record)
      const settled = { ...recordIn(log, record, number), outcome }
      reword(log, slot, record, placeOf(table, settled, words.number))
      return true
    },

    release(area, line, number, attemptId) {
      const log = areas[area]
      if (log === undefined) return false
      const slot = slotOf(log, line)
      const record = find(log, slot, number, attemptId)
      // The slot stays even when empty, so that its version is never used twice.
      if (record >= 0) remove(log, slot, record)
      return record >= 0
    },

    shortcuts: {
      log: logOf,

      history(area, line, number, since) {
        const log = areas[area]
        if (log === undefined) return []
        const attempts: AttemptRecord[] = []
        for (let one = newestIn(log, slotOf(log, line)); one >= 0; one = olderThan(log, one)) {
          if (instantOf(log, one) < since) break
          attempts.push(countedOf(instantOf(log, one), numberOf(log, one, number), saidIn(log, one)))
        }
        return attempts.reverse()
      },
    },
  }
}

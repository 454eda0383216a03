import { isObject } from '../readings.ts'
import type { Journal } from './journal.ts'

export const FORMAT = 1

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

const areCounts = (value: unknown): boolean => isObject(value) && Object.values(value).every(isCount)

const isTally = (value: unknown): boolean =>
  isObject(value) && areCounts(value) && ['allow', 'deny', 'unknown'].every((verdict) => verdict in value)

const isSummary = (value: unknown): boolean =>
  isObject(value) &&
  isCount(value.rows) &&
  isCount(value.malformed) &&
  isTally(value.verdicts) &&
  areCounts(value.reasons) &&
  areCounts(value.warnings) &&
  isObject(value.regions) &&
  Object.values(value.regions).every((tally) => isTally(tally) && 'rows' in (tally as object))

const isCheckpoint = (value: unknown): boolean =>
  isObject(value) &&
  [value.input, value.output, value.lines].every(isCount) &&
  [value.inputSum, value.outputSum].every((sum) => sum === null || isCount(sum)) &&
  isSummary(value.summary)

/** Whether it is a journal as a run writes it: a disk may have damaged it, or a person changed it. */
export const isJournal = (value: unknown): value is Journal =>
  isObject(value) &&
  value.format === FORMAT &&
  isCount(value.pid) &&
  value.pid !== 0 &&
  typeof value.now === 'number' &&
  !Number.isNaN(new Date(value.now).valueOf()) &&
  isObject(value.facts) &&
  Object.values(value.facts).every((fact) => typeof fact === 'string') &&
  (value.done === null || isCheckpoint(value.done))

/** Words of one slot: line + 1 (0: free) and how many records, newest record + 1, version, and the newest instants. */
const SLOT_SHIFT = 3
const LINE = 0
const NEWEST = 1
const VERSION = 2
export const INSTANTS = 3
/** How many of the newest instants a slot holds itself, so that one cache line tells whether a limit is near. */
export const HELD_INSTANTS = 5
/** The count stands above the line, and goes no further than this. */
export const LINE_BITS = 24
const LINE_MASK = 0xffffff
export const MOST_COUNTED = 255
const GOLDEN = 0x9e3779b1

/** A record in 64-bit and in 32-bit words: the instant; then words, id and next older record + 1 (0: none). */
const RECORD_64 = 3
const RECORD_32 = 6
const WORDS = 2
const ID = 3
const OLDER = 4

/**
 * The attempts on the numbers of one area code: an open-addressing table of 32-byte slots, and records of 24 bytes,
 * those of one number chained from the newest to the oldest. A `Map` of arrays takes several times the room, and refuses
 * its 16,777,217th number.
 */
export interface AreaLog {
  slots: Uint32Array
  /** Of the hash. */
  shift: number
  used: number
  /** The same memory twice. */
  instants: Float64Array
  fields: Uint32Array
  records: number
}

export const areaLog = (): AreaLog => ({
  slots: new Uint32Array(16 << SLOT_SHIFT),
  shift: 28,
  used: 0,
  ...recordsOf(32),
  records: 0,
})

const recordsOf = (count: number): Pick<AreaLog, 'instants' | 'fields'> => {
  const instants = new Float64Array(count * RECORD_64)
  return { instants, fields: new Uint32Array(instants.buffer) }
}

/** Epoch ms of a record. */
export const instantOf = ({ instants }: AreaLog, record: number): number => instants[record * RECORD_64] as number
/** Place of its words. */
export const wordsOf = ({ fields }: AreaLog, record: number): number => fields[record * RECORD_32 + WORDS] as number
/** Code of its id. */
export const idCodeOf = ({ fields }: AreaLog, record: number): number => fields[record * RECORD_32 + ID] as number

/** Where the search for a line begins. */
export const homeOf = (shift: number, line: number): number => (Math.imul(line, GOLDEN) >>> shift) << SLOT_SHIFT

/** Where the slot of a line is, or the free slot in which it would be. */
export function slotOf({ slots, shift }: AreaLog, line: number): number {
  const mask = slots.length - 1
  let slot = homeOf(shift, line)
  for (;;) {
    const held = slots[slot]
    if (((held as number) & LINE_MASK) === line + 1 || held === 0) return slot
    slot = (slot + (1 << SLOT_SHIFT)) & mask
  }
}

export const isKnown = ({ slots }: AreaLog, slot: number): boolean => slots[slot + LINE] !== 0
export const versionIn = ({ slots }: AreaLog, slot: number): number => slots[slot + VERSION] as number
/** The newest record of a slot, or -1. */
export const newestIn = ({ slots }: AreaLog, slot: number): number => (slots[slot + NEWEST] as number) - 1
/** The record before a record, or -1. */
export const olderThan = ({ fields }: AreaLog, record: number): number =>
  (fields[record * RECORD_32 + OLDER] as number) - 1

/** The slot of a line, made if need be. */
export function openSlot(log: AreaLog, line: number): number {
  if (log.used * 3 >= (log.slots.length >>> SLOT_SHIFT) * 2) grow(log)
  const slot = slotOf(log, line)
  if (log.slots[slot] === 0) {
    log.slots[slot + LINE] = line + 1
    log.used += 1
  }
  return slot
}

/** Adds a record behind those of the same instant and before younger ones. */
export function insert(log: AreaLog, slot: number, at: number, words: number, id: number): void {
  if (log.records * RECORD_64 === log.instants.length) lengthen(log)
  const record = log.records++
  log.instants[record * RECORD_64] = at
  log.fields[record * RECORD_32 + WORDS] = words
  log.fields[record * RECORD_32 + ID] = id
  let younger = -1
  let next = newestIn(log, slot)
  while (next >= 0 && instantOf(log, next) > at) {
    younger = next
    next = olderThan(log, next)
  }
  log.fields[record * RECORD_32 + OLDER] = next + 1
  link(log, slot, younger, record)
  touch(log, slot)
}

/** Takes a record out of its chain. */
export function remove(log: AreaLog, slot: number, record: number): void {
  let younger = -1
  let next = newestIn(log, slot)
  while (next !== record) {
    younger = next
    next = olderThan(log, next)
  }
  link(log, slot, younger, olderThan(log, record))
  touch(log, slot)
}

/** Gives a record other words. */
export function reword(log: AreaLog, slot: number, record: number, words: number): void {
  log.fields[record * RECORD_32 + WORDS] = words
  touch(log, slot)
}

function link(log: AreaLog, slot: number, younger: number, record: number): void {
  if (younger < 0) log.slots[slot + NEWEST] = record + 1
  else log.fields[younger * RECORD_32 + OLDER] = record + 1
}

/** A change moves the version, and the instants that the slot holds follow the chain. */
function touch(log: AreaLog, slot: number): void {
  const { slots } = log
  slots[slot + VERSION] = (slots[slot + VERSION] as number) + 1
  slots.fill(0, slot + INSTANTS, slot + INSTANTS + HELD_INSTANTS)
  let count = 0
  for (let record = newestIn(log, slot); record >= 0 && count < MOST_COUNTED; record = olderThan(log, record)) {
    if (count < HELD_INSTANTS) slots[slot + INSTANTS + count] = secondAfter(instantOf(log, record))
    count += 1
  }
  slots[slot + LINE] = ((slots[slot + LINE] as number) & LINE_MASK) | (count << LINE_BITS)
}

/** Rounded up, so that an attempt never looks older than it is; from 1970 to 2106, which is as good as never and always. */
const secondAfter = (at: number): number => Math.min(0xffffffff, Math.max(1, Math.ceil(at / 1000)))

function grow(log: AreaLog): void {
  const before = log.slots
  log.slots = new Uint32Array(before.length * 2)
  log.shift -= 1
  for (let slot = 0; slot < before.length; slot += 1 << SLOT_SHIFT) {
    const held = before[slot] as number
    if (held !== 0) log.slots.set(before.subarray(slot, slot + (1 << SLOT_SHIFT)), slotOf(log, (held & LINE_MASK) - 1))
  }
}

function lengthen(log: AreaLog): void {
  const longer = recordsOf(Math.ceil(log.records * 1.5))
  longer.instants.set(log.instants)
  log.instants = longer.instants
  log.fields = longer.fields
}

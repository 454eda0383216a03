import { epochDayOf, isoDateOf } from '../../src/clock/epoch-day.ts'
import { compileHolidays } from '../../src/clock/holidays.ts'
import type { Holiday } from '../../src/vocabulary/holiday.ts'
import type { JurisdictionFile, Rule, RuleVersion } from '../../src/vocabulary/rule.ts'

/** One number of the rulebook moved by one unit. */
export interface Mutant {
  /** `us-fl.calling-hours.versions[1].params.windows.mon-sun[1] 20:00 → 20:01` */
  readonly name: string
  readonly jurisdiction: string
  readonly file: JurisdictionFile
}

/** Keys whose value decides nothing: the gate honors a request at once, and what is kept or said is a duty. */
const WITHOUT_EFFECT = new Set([
  'honorWithin',
  'retain',
  'over',
  'answerWithin',
  'within',
  'elements',
  'must',
  'keep',
  'channels',
])

const shiftTime = (time: string, minutes: number): string | null => {
  const [hour, minute, second] = time.split(':').map(Number) as [number, number, number?]
  const total = hour * 60 + minute + minutes
  if (total < 0 || total > 24 * 60) return null
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(total / 60))}:${two(total % 60)}${second === undefined ? '' : `:${two(second)}`}`
}

const shiftDate = (date: string, days: number): string => isoDateOf(epochDayOf(`2025-${date}`) + days).slice(5)

/** The neighbours of a leaf: one unit up and one down. */
const neighbours = (value: unknown): readonly unknown[] => {
  if (typeof value === 'number')
    return Number.isInteger(value) ? [value - 1, value + 1] : [value - 0.001, value + 0.001]
  if (typeof value !== 'string') return []
  if (/^\d\d:\d\d(:\d\d)?$/.test(value))
    return [shiftTime(value, -1), shiftTime(value, 1)].filter((time) => time !== null)
  if (/^\d\d-\d\d$/.test(value)) return [shiftDate(value, -1), shiftDate(value, 1)]
  const duration = /^(PT?)(\d+)([YMWDHS])$/.exec(value)
  if (duration === null) return []
  const [, prefix, count, unit] = duration
  return [`${prefix}${Number(count) - 1}${unit}`, `${prefix}${Number(count) + 1}${unit}`]
}

interface Change {
  readonly path: string
  readonly value: unknown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every copy of `value` with one number moved, one item of a list of days or holidays left out. */
const changesOf = (value: unknown, path: string): readonly Change[] => {
  if (Array.isArray(value)) {
    const inside = value.flatMap((item, i) =>
      changesOf(item, `${path}[${i}]`).map((change) => ({
        ...change,
        value: value.map((other, j) => (j === i ? change.value : other)),
      })),
    )
    const isList = value.every(
      (item) => (isObject(item) && 'name' in item) || /^(mon|tue|wed|thu|fri|sat|sun)$/.test(String(item)),
    )
    const without = isList
      ? value.map((_, i) => ({ path: `${path} without [${i}]`, value: value.filter((__, j) => j !== i) }))
      : []
    return [...inside, ...without]
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, field]) =>
      WITHOUT_EFFECT.has(key)
        ? []
        : changesOf(field, `${path}.${key}`).map((change) => ({ ...change, value: { ...value, [key]: change.value } })),
    )
  }
  return neighbours(value).map((other) => ({ path: `${path} ${value} → ${other}`, value: other }))
}

/** Days a holiday list closes over the years the tables are written for, within the life of its version. */
const closedDays = (holidays: readonly Holiday[], from: number, to: number): string => {
  const calendar = compileHolidays(holidays)
  const days: number[] = []
  for (let day = Math.max(from, epochDayOf('2025-01-01')); day < Math.min(to, epochDayOf('2028-01-01')); day++) {
    if (calendar.nameOn(day) !== null) days.push(day)
  }
  return days.join()
}

/** A change of a holiday list that closes the same days is no change. */
const isSame = (before: unknown, after: unknown, from: number, to: number): boolean => {
  const a = (before as { holidays?: readonly Holiday[] }).holidays
  const b = (after as { holidays?: readonly Holiday[] }).holidays
  if (a === undefined || b === undefined || a === b) return false
  try {
    return closedDays(a, from, to) === closedDays(b, from, to)
  } catch {
    // The mutant is no list of holidays at all; loading it would fail.
    return true
  }
}

const dayBefore = (version: RuleVersion): RuleVersion => ({
  ...version,
  from: isoDateOf(epochDayOf(version.from as string) - 1),
})
const dayAfter = (version: RuleVersion): RuleVersion => ({
  ...version,
  from: isoDateOf(epochDayOf(version.from as string) + 1),
})

/** Every mutant of one rule of a file. */
export const mutantsOf = (file: JurisdictionFile, rule: Rule): readonly Mutant[] => {
  const withVersion = (name: string, i: number, version: RuleVersion): Mutant => {
    const versions = rule.versions.map((other, j) => (j === i ? version : other))
    const rules = file.rules.map((other) => (other === rule ? ({ ...rule, versions } as unknown as Rule) : other))
    return { name: `${rule.id}.versions[${i}]${name}`, jurisdiction: file.jurisdiction, file: { ...file, rules } }
  }
  return rule.versions.flatMap((version, i) => {
    const next = rule.versions[i + 1]?.from
    const from = version.from === null ? Number.NEGATIVE_INFINITY : epochDayOf(version.from)
    const to = next ? epochDayOf(next) : Number.POSITIVE_INFINITY
    const inParams =
      version.params === null
        ? []
        : changesOf(version.params, '.params')
            .filter((change) => !isSame(version.params, change.value, from, to))
            .map((change) => withVersion(change.path, i, { ...version, params: change.value } as RuleVersion))
    // Before the zone table begins nothing is decided, so no row can tell those days apart.
    const dates =
      from < epochDayOf('2010-01-03')
        ? []
        : [
            withVersion('.from a day earlier', i, dayBefore(version)),
            withVersion('.from a day later', i, dayAfter(version)),
          ]
    return [...inParams, ...dates]
  })
}

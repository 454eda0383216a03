import type { Attempt, Call, Reassigned, Recipient } from '../../src/vocabulary/call.ts'
import type { ConsentRecord } from '../../src/vocabulary/consent.ts'
import type { WeeklyWindows } from '../../src/vocabulary/windows.ts'
import type { CampaignCount, Expectation, ListChanges, World } from './row.ts'
import { instantOf, spanOf, whenOf } from './when.ts'

const HOUR = 3_600_000
const OUTCOME = /^(no-answer|busy|voicemail|conversation|abandoned|failed)$/
const RECIPIENT = ['id', 'kind', 'line', 'country', 'region']
const PLAIN = ['purpose', 'technology', 'seller', 'campaign', 'subject', 'debt', 'callerId', 'defaultCountry']

type Pair = readonly [key: string, value: string]

const words = (cell: string): readonly string[] => cell.split(/\s+/).filter((word) => word !== '')
const items = (cell: string): readonly string[] => cell.split(/[\s,]+/).filter((item) => item !== '')
const entries = (cell: string): readonly (readonly string[])[] =>
  cell
    .split(';')
    .map(words)
    .filter((entry) => entry.length > 0)

const pairOf = (word: string): Pair => {
  const at = word.indexOf('=')
  if (at < 1 || at === word.length - 1) throw new Error(`\`${word}\` is not \`key=value\``)
  return [word.slice(0, at), word.slice(at + 1)]
}

/** `key=value` words as a map; a key that comes twice is an error. */
export const pairsOf = (cell: string): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>()
  for (const [key, value] of words(cell).map(pairOf)) {
    if (pairs.has(key)) throw new Error(`\`${key}\` comes twice`)
    pairs.set(key, value)
  }
  return pairs
}

const reassignedOf = (text: string): Reassigned => {
  const [result = '', date = ''] = text.split('@')
  const at = instantOf(date)
  if (result === 'disconnected') return { disconnectedAt: at }
  if (result !== 'yes' && result !== 'no' && result !== 'no-data') throw new Error(`\`${result}\` is not an answer`)
  return { checkedAt: at, result }
}

/** The call, without its history. Values the gate must judge, a purpose say, pass as they stand. */
export const callOf = (pairs: ReadonlyMap<string, string>): Call => {
  const call: Record<string, unknown> = {}
  const recipient: Record<string, unknown> = {}
  for (const [key, value] of pairs) {
    if (PLAIN.includes(key)) call[key] = value
    else if (RECIPIENT.includes(key)) recipient[key] = value
    else if (key === 'zone') recipient.zone = value
    else if (key === 'zip') recipient.postalCode = value
    else if (key === 'lat') recipient.latitude = Number(value)
    else if (key === 'lon') recipient.longitude = Number(value)
    else if (key === 'reassigned') recipient.reassigned = reassignedOf(value)
    else if (key === 'caller') call.caller = { kind: value }
    else throw new Error(`\`${key}\` is not a key of the call`)
  }
  return Object.keys(recipient).length === 0 ? call : { ...call, recipient: recipient as Recipient }
}

const windowsOf = (value: string): WeeklyWindows[keyof WeeklyWindows] => {
  if (value === 'closed') return null
  return value.split(',').map((window) => {
    const [open = '', close = ''] = window.split('-')
    return [open, close] as const
  })
}

const SCOPE = ['sellers', 'purposes', 'technologies']
const DAYS = /^(holiday|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)$/

const recordOf = ([head = '', date = '', ...rest]: readonly string[]): ConsentRecord => {
  const [type = '', qualifier] = head.split(':')
  const at = instantOf(date)
  const record: Record<string, unknown> = type === 'relationship' ? { type, kind: qualifier, from: at } : { type, at }
  if (type === 'consent') record.level = qualifier
  else if (type !== 'relationship' && qualifier !== undefined) throw new Error(`\`${type}\` takes no \`:${qualifier}\``)
  const scope: Record<string, unknown> = {}
  const allow: Record<string, unknown> = {}
  for (const [key, value] of rest.map(pairOf)) {
    if (SCOPE.includes(key)) scope[key] = value.split(',')
    else if (key === 'expires') record.expiresAt = instantOf(value)
    else if (key === 'to') record.to = instantOf(value)
    else if (key === 'number' || key === 'seller' || key === 'zone' || key === 'via') record[key] = value
    else if (type === 'hours' && DAYS.test(key)) allow[key] = windowsOf(value)
    else throw new Error(`\`${key}\` is not a key of a record`)
  }
  if (Object.keys(scope).length > 0) record.scope = scope
  if (type === 'hours') record.allow = allow
  return record as unknown as ConsentRecord
}

/** `consent:written 2026-01-02 sellers=acme; do-not-call 2026-03-01`; null: nothing known. */
export const consentOf = (cell: string): readonly ConsentRecord[] | null => {
  const records = entries(cell).map(recordOf)
  return records.length === 0 ? null : records
}

const attemptsOf = ([date = '', ...rest]: readonly string[]): readonly Attempt[] => {
  const attempt: Record<string, unknown> = { at: instantOf(date) }
  let times = 1
  for (const word of rest) {
    if (OUTCOME.test(word)) attempt.outcome = word
    else if (/^x\d+$/.test(word)) times = Number(word.slice(1))
    else {
      const [key, value] = pairOf(word)
      if (!/^(number|seller|campaign|subject|debt|technology|purpose)$/.test(key)) {
        throw new Error(`\`${key}\` is not a key of an attempt`)
      }
      attempt[key] = value
    }
  }
  return Array.from({ length: times }, () => attempt as unknown as Attempt)
}

/** `2026-07-06T10:00:00-04:00 no-answer debt=d1 x2; …`; `x2` is two such attempts. */
export const historyOf = (cell: string): readonly Attempt[] => entries(cell).flatMap(attemptsOf)

/** `on=us-national age=us-national:31d1m covers=us-national:212,305 none=us-in` */
export const listsOf = (cell: string): ListChanges => {
  const on: string[] = []
  const none: string[] = []
  const age = new Map<string, number>()
  const covers = new Map<string, readonly string[]>()
  for (const [key, value] of words(cell).map(pairOf)) {
    const [registry = '', detail = ''] = value.split(':')
    if (key === 'on') on.push(...value.split(','))
    else if (key === 'none') none.push(...value.split(','))
    else if (key === 'age') age.set(registry, spanOf(detail))
    else if (key === 'covers') covers.set(registry, detail.split(','))
    else throw new Error(`\`${key}\` is not a key of the lists`)
  }
  return { on, none, age, covers }
}

const countOf = (text: string): CampaignCount => {
  const match = /^([^:]+):(\d+)\/(\d+)(?:@(.+))?$/.exec(text)
  if (match === null) throw new Error(`\`${text}\` is not \`campaign:answered/abandoned\``)
  const [, campaign = '', answered, abandoned, date] = match
  const at = date === undefined ? null : instantOf(date)
  return { campaign, answered: Number(answered), abandoned: Number(abandoned), at }
}

/** `emergency=US-NY emergencies=8d history=none stats=c1:1000/31` */
export const worldOf = (cell: string): World => {
  const { emergency, emergencies, history, stats, ...rest } = Object.fromEntries(pairsOf(cell))
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) throw new Error(`\`${unknown}\` is not a key of the world`)
  if (history !== undefined && history !== 'none') throw new Error('`history` can only be `none`')
  return {
    active: emergency?.split(',') ?? [],
    checkedAgo: emergencies === 'none' ? null : emergencies === undefined ? HOUR : spanOf(emergencies),
    hasHistory: history === undefined,
    stats: stats?.split(',').map(countOf) ?? [],
  }
}

const VERDICTS = { yes: 'allow', no: 'deny', unknown: 'unknown' } as const

/** What the row demands, from its columns. */
export const expectedOf = (cell: (column: string) => string): Expectation => {
  const allowed = cell('allowed')
  if (!Object.hasOwn(VERDICTS, allowed)) throw new Error(`\`allowed\` is \`${allowed}\`, not yes, no or unknown`)
  const verdict = VERDICTS[allowed as keyof typeof VERDICTS]
  const reasons = items(cell('reasons')).map((reason) => {
    const [code = '', rule] = reason.split('@')
    return { code, rule: rule ?? null }
  })
  if ((verdict === 'allow') !== (reasons.length === 0)) throw new Error('a denial has reasons, and only a denial')
  const next = cell('next')
  return {
    verdict,
    reasons,
    lifted: items(cell('lifted')),
    next: next === '' ? undefined : next === '-' ? null : whenOf(next),
    warnings: items(cell('warnings')),
    duties: items(cell('duties')),
  }
}

import { isoUtc } from '../clock/instant.ts'
import { isoLocal } from '../clock/local.ts'
import { zoneRow } from '../clock/zones.ts'
import { TYPICAL_DATE } from '../consent/stance.ts'
import { dateText } from '../messages/words.ts'
import type { Draft } from '../rules/finding.ts'
import type { Reason, ReasonCode } from '../vocabulary/reason.ts'
import type { Denied } from './evaluation.ts'
import type { RuleIdentity } from './gate-rules.ts'
import { reasonOf } from './reasons.ts'

/** When a consent ended or a request to stop was made: ISO UTC, and the day alone. */
export interface DateWords {
  readonly iso: string
  readonly day: string
}

const NO_DATE: DateWords = { iso: '', day: '' }

/** `date`: epoch ms, or NaN. */
export const dateWords = (date: number): DateWords => {
  if (Number.isNaN(date)) return NO_DATE
  const iso = isoUtc(date)
  return { iso, day: dateText(iso) }
}

/** A reason as it is for any number of one area code, at any time in which nothing changes but the clock. */
export type ReasonForm = (number: string, at: number, date: DateWords) => Reason

/** Stands for the number in the words of a reason; no number and no name holds it. */
const BLANK = '\u0000'

/** Reasons that say nothing of the number, or say it in their message alone. */
const PLAIN: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'consent-missing',
  'listed',
  'list-missing',
  'list-stale',
  'list-not-covering',
  'moratorium',
  'history-missing',
  'abandonment-rate',
  'caller-id-invalid',
  'evidence-unavailable',
  'company-policy',
])

/** The reason of a second, worded when the first call of that second asks for it. */
const clocked = (denied: Denied, seller: string | undefined, zone: string): ReasonForm => {
  const row = zoneRow(zone)
  const { draft } = denied
  let second = Number.NaN
  let reason: Reason | null = null
  return (_, at) => {
    if (reason === null || second !== Math.floor(at / 1000)) {
      second = Math.floor(at / 1000)
      const fields = { ...draft.fields, localTime: isoLocal(row, at) }
      reason = Object.freeze(reasonOf({ ...denied, draft: { ...draft, fields } as Draft }, BLANK, seller))
    }
    return reason
  }
}

const TYPICAL_ISO = isoUtc(TYPICAL_DATE)
/** Reasons that name the date of a consent or of a request to stop, and where. */
const DATED: Readonly<Partial<Record<ReasonCode, string>>> = {
  'consent-expired': 'expiredAt',
  'consent-revoked': 'revokedAt',
  'do-not-call-request': 'requestedAt',
}

const dated = (reason: Reason, field: string): ReasonForm | null => {
  const [head = '', tail, ...more] = reason.message.split(dateText(TYPICAL_ISO))
  if (tail === undefined || more.length > 0) return null
  if ((reason as unknown as Readonly<Record<string, unknown>>)[field] !== TYPICAL_ISO) return null
  return (_, __, { iso, day }) => {
    const message = head + day + tail
    switch (field) {
      case 'expiredAt':
        return { ...reason, message, expiredAt: iso } as Reason
      case 'revokedAt':
        return { ...reason, message, revokedAt: iso } as Reason
      default:
        return { ...reason, message, requestedAt: iso } as Reason
    }
  }
}

/** The form of a denial; null: its words hang on more than the number and the clock. */
export const formOf = (denied: Denied, seller: string | undefined): ReasonForm | null => {
  const { draft } = denied
  if (draft.code === 'outside-hours' || draft.code === 'prohibited-day') {
    return clocked(denied, seller, draft.fields.zone)
  }
  const field = DATED[draft.code]
  if ((field === undefined && !PLAIN.has(draft.code)) || JSON.stringify([draft.fields, seller]).includes('\\u0000'))
    return null
  const reason = reasonOf(denied, BLANK, seller)
  if (field !== undefined) return reason.message.includes(BLANK) ? null : dated(reason, field)
  const [head = '', tail, ...more] = reason.message.split(BLANK)
  if (more.length > 0) return null
  if (tail === undefined) {
    const constant = Object.freeze(reason)
    return () => constant
  }
  return (number) => ({ ...reason, message: head + number + tail })
}

type Capped = Draft<'cap-reached'>['fields']
interface Worded {
  readonly fields: Capped
  readonly reason: Reason
}

const isSame = (a: Capped, b: Capped): boolean =>
  a.count === b.count && a.cap === b.cap && a.per === b.per && a.counts === b.counts && a.scope === b.scope

/** More than there are counts that differ; past it they are worded anew. */
const MOST_WORDED = 32
const worded = new WeakMap<RuleIdentity, Worded[]>()

/** As `reasonOf`, for a rule that looks back: what a cap says hangs on its figures alone, so they are worded once. */
export const historyReasonOf = (denied: Denied, number: string, seller: string | undefined): Reason => {
  const { rule, draft, until } = denied
  if (draft.code !== 'cap-reached') return reasonOf(denied, number, seller)
  let known = worded.get(rule)
  if (known === undefined || known.length >= MOST_WORDED) {
    known = []
    worded.set(rule, known)
  }
  for (let i = 0; i < known.length; i++) {
    const { fields, reason } = known[i] as Worded
    if (isSame(fields, draft.fields)) return { ...reason, until: until === null ? null : isoUtc(until) }
  }
  const reason = reasonOf(denied, number, seller)
  // Not frozen: a frozen object is copied seven times as slowly.
  known.push({ fields: draft.fields, reason })
  return { ...reason }
}

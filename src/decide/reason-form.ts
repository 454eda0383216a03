import { isoLocal } from '../clock/local.ts'
import { zoneRow } from '../clock/zones.ts'
import type { Draft } from '../rules/finding.ts'
import type { Reason, ReasonCode } from '../vocabulary/reason.ts'
import type { Denied } from './evaluate.ts'
import { reasonOf } from './reasons.ts'

/** A reason as it is for any number of one area code, at any time in which nothing changes but the clock. */
export type ReasonForm = (number: string, at: number) => Reason

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

/** The form of a denial; null: its words hang on more than the number and the clock. */
export const formOf = (denied: Denied, seller: string | undefined): ReasonForm | null => {
  const { draft } = denied
  if (draft.code === 'outside-hours' || draft.code === 'prohibited-day') {
    return clocked(denied, seller, draft.fields.zone)
  }
  if (!PLAIN.has(draft.code) || JSON.stringify([draft.fields, seller]).includes('\\u0000')) return null
  const reason = reasonOf(denied, BLANK, seller)
  const [head = '', tail, ...more] = reason.message.split(BLANK)
  if (more.length > 0) return null
  if (tail === undefined) {
    const constant = Object.freeze(reason)
    return () => constant
  }
  return (number) => ({ ...reason, message: head + number + tail })
}

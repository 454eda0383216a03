import type { CallerKind, LineType, Purpose, RecipientKind, Technology } from '../vocabulary/call.ts'
import type { Covers, RecipientClass } from '../vocabulary/rule.ts'
import { CALLER_KINDS, LINES, PURPOSES, TECHNOLOGIES } from '../vocabulary/words.ts'

// A call and the calls a rule covers are compared as bit sets: one AND per dimension, and what the caller left
// unsaid is simply every bit.

const WIRELESS = 0b001
const LANDLINE = 0b010
const VOIP = 0b100
const ANY_LINE = WIRELESS | LANDLINE | VOIP

const recipientBits = (kind: RecipientKind | null, lines: number): number =>
  (kind === 'business' ? 0 : lines) | (kind === 'consumer' ? 0 : lines << 3)

// A VoIP number may bill the called party per call (as a mobile does) and may sit in a home (as a landline does):
// the law's two words for lines both reach it.
const RECIPIENT_CLASSES: { readonly [C in RecipientClass]: number } = {
  any: recipientBits(null, ANY_LINE),
  consumer: recipientBits('consumer', ANY_LINE),
  residential: recipientBits('consumer', ANY_LINE),
  business: recipientBits('business', ANY_LINE),
  wireless: recipientBits(null, WIRELESS | VOIP),
  landline: recipientBits(null, LANDLINE | VOIP),
  'consumer-wireless': recipientBits('consumer', WIRELESS | VOIP),
  'consumer-landline': recipientBits('consumer', LANDLINE | VOIP),
  'business-wireless': recipientBits('business', WIRELESS | VOIP),
  'business-landline': recipientBits('business', LANDLINE | VOIP),
}

const bitsOf = <T>(all: readonly T[], some: readonly (T | 'any')[]): number =>
  some.reduce((bits, one) => bits | (one === 'any' ? (1 << all.length) - 1 : 1 << all.indexOf(one)), 0)

/** The calls a rule covers, one bit set per dimension. */
export interface CoverMasks {
  readonly purpose: number
  readonly technology: number
  readonly recipient: number
  readonly caller: number
}

export const coverMasks = (covers: Covers): CoverMasks => ({
  purpose: bitsOf(PURPOSES, covers.purpose),
  technology: bitsOf(TECHNOLOGIES, covers.technology),
  recipient: covers.recipient.reduce((bits, one) => bits | RECIPIENT_CLASSES[one], 0),
  caller: bitsOf(CALLER_KINDS, covers.caller ?? ['any']),
})

export const isRecipientClass = (name: string): name is RecipientClass => Object.hasOwn(RECIPIENT_CLASSES, name)

/**
 * Position of a word that was checked. A getter may have answered otherwise since, and a word nobody knows would
 * reach no rule.
 */
const position = <T extends string>(known: readonly T[], word: T): number => {
  const at = known.indexOf(word)
  if (at < 0) throw new RangeError(`expected one of ${known.join(', ')}`)
  return at
}

/** What a call may be, packed into one integer: the key of its plan. */
export const callKey = (
  purpose: Purpose,
  technology: Technology,
  kind: RecipientKind,
  line: LineType | undefined,
  calledPartyPays: boolean,
  caller: CallerKind | undefined,
): number => {
  const lines = (line === undefined ? ANY_LINE : 1 << position(LINES, line)) | (calledPartyPays ? WIRELESS : 0)
  return (
    position(PURPOSES, purpose) |
    (position(TECHNOLOGIES, technology) << 3) |
    (recipientBits(kind, lines) << 6) |
    ((caller === undefined ? 0b11111 : 1 << position(CALLER_KINDS, caller)) << 12)
  )
}

/**
 * Whether an exemption reaches every call this may be, of those a rule reaches: what the caller did not say may be the
 * case it does not cover.
 */
export const liftsAll = (lifter: CoverMasks, rule: CoverMasks, key: number): boolean =>
  unreachedBy(lifter, key) === null &&
  ((key >> 6) & 0b111111 & rule.recipient & ~lifter.recipient) === 0 &&
  ((key >> 12) & 0b11111 & rule.caller & ~lifter.caller) === 0

/** Which dimension keeps a rule from reaching a call; null when it is reached. */
export const unreachedBy = (
  masks: CoverMasks,
  key: number,
): 'purpose' | 'technology' | 'recipient' | 'caller' | null => {
  if ((masks.purpose & (1 << (key & 0b111))) === 0) return 'purpose'
  if ((masks.technology & (1 << ((key >> 3) & 0b111))) === 0) return 'technology'
  if ((masks.recipient & (key >> 6) & 0b111111) === 0) return 'recipient'
  if ((masks.caller & (key >> 12) & 0b11111) === 0) return 'caller'
  return null
}

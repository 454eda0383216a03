import {
  createGate,
  type Gate,
  type JurisdictionFile,
  loadRulebook,
  type Rule,
  type RuleKind,
  rulebook,
} from '../index.ts'

/** Open and close by the local clock, `08:00` to `20:00`. */
export type OpenSpan = readonly [open: string, close: string]

/** One local day of one place: when it is open for the call, and why it is closed where a rule names the day. */
export interface OpenDay {
  readonly date: string
  readonly open: readonly OpenSpan[]
  readonly closedFor: string | null
}

/** A kind of call to read the hours for. */
export interface HoursFor {
  readonly kind: 'consumer' | 'business'
  readonly technology: 'autodialed' | 'prerecorded' | 'text'
}

// A number that says nothing of a place, so that the region alone does. It is the one toll-free number set aside for fiction.
const NOWHERE = '+18005550199'
const DAY_MS = 86_400_000
const TIME_KINDS: readonly RuleKind[] = ['calling-hours', 'prohibited-days']

/** The law of one day for good: what only the clock and the calendar decide, with nothing that lifts it. */
const clockLaw = (date: string): readonly JurisdictionFile[] => {
  const onDate = rulebook.on(date)
  return rulebook.files.map((file) => ({
    ...file,
    rules: onDate
      .filter(({ jurisdiction, kind }) => jurisdiction === file.jurisdiction && TIME_KINDS.includes(kind))
      .map(({ id, kind, title, version }) => {
        const versions = [{ ...version, from: null, liftedBy: [] }]
        return { id, kind, title, versions } as unknown as Rule
      }),
  }))
}

/** A gate that knows the hours and closed days of the law of a day, and nothing else. */
export const hoursGate = (date: string): Gate => createGate({ rulebook: loadRulebook(clockLaw(date)) })

/** The clocks of a region. */
export const zonesOf = (gate: Gate, region: string): readonly string[] => {
  const { places } = gate.canDial(NOWHERE, null, 1_760_000_000_000, { recipient: { region } }).recipient
  return places.map(({ zone }) => zone)
}

const clock = (localTime: string): string => localTime.slice(11, localTime.slice(17, 19) === '00' ? 16 : 19)

const callIn = (region: string, { kind, technology }: HoursFor) =>
  ({ technology, recipient: { region, kind, line: 'landline' } }) as const

/** Whether a rule that reaches the call closes days by name there. */
export const namesDays = (gate: Gate, region: string, date: string, what: HoursFor): boolean =>
  gate
    .explain(NOWHERE, null, `${date}T12:00:00Z`, callIn(region, what))
    .rules.some(({ kind, outcome }) => kind === 'prohibited-days' && outcome !== 'not-applicable')

/** When a region is open on a local day, on one of its clocks. Found by asking the gate, so it is what the gate does. */
export const openDay = (gate: Gate, region: string, zone: string, date: string, what: HoursFor): OpenDay => {
  const { technology, recipient } = callIn(region, what)
  const call = { technology, recipient: { ...recipient, zone } }
  const ask = (ms: number) => gate.canDial(NOWHERE, null, ms, call)
  const localTime = (ms: number): string => ask(ms).recipient.places[0]?.localTime ?? ''
  const open: OpenSpan[] = []
  let closedFor: string | null = null
  // Local midnight lies within 14 hours of midnight UTC: walk from the first instant of the date to the last.
  let at = Date.parse(`${date}T00:00:00Z`) - 14 * 3_600_000
  const end = at + DAY_MS + 28 * 3_600_000
  while (localTime(at).slice(0, 10) < date) at += 900_000
  while (at < end && localTime(at).startsWith(date)) {
    const decision = ask(at)
    if (decision.allowed) {
      const close = Date.parse(decision.validUntil)
      const closeTime = localTime(close)
      open.push([clock(localTime(at)), closeTime.startsWith(date) ? clock(closeTime) : '24:00'])
      at = close
      continue
    }
    for (const reason of decision.reasons) if (reason.code === 'prohibited-day') closedFor ??= reason.day
    if (decision.nextAllowedAt === null) break
    at = Date.parse(decision.nextAllowedAt)
  }
  return { date, open, closedFor }
}

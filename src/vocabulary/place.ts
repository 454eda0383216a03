/** What kind of evidence named a place. */
export type PlaceEvidence = 'address' | 'postal-code' | 'coordinates' | 'zone' | 'number'

/** One plausible place of the person called. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** ISO 3166-2; null where only a clock is known, or the country has no regions in our data. */
  readonly region: string | null
  /** IANA zone, as the evidence named it. */
  readonly zone: string
  /** Row of the zone table (`clock/zones.ts`). */
  readonly row: number
  readonly from: PlaceEvidence
  /** First three digits of the ZIP code, where one was given and lies in this region. */
  readonly zip3: string | null
  /** NANP area code, where the number named this region. */
  readonly areaCode: string | null
}

/** What a number is, before any law is asked. */
export type NumberClass =
  | 'geographic'
  | 'toll-free'
  | 'personal'
  | 'non-geographic'
  | 'premium'
  | 'directory'
  | 'service-code'
  | 'emergency'
  | 'short'
  | 'unassigned'

/** A number that was understood. */
export interface ParsedNumber {
  readonly ok: true
  /** E.164 without extension; for a short or emergency number the digits as dialled. */
  readonly e164: string
  readonly extension: string | null
  /** ISO 3166-1 alpha-2; null where the numbering plan alone does not say (toll-free +1). */
  readonly country: string | null
  readonly class: NumberClass
  /** NANP area code, null elsewhere. */
  readonly areaCode: string | null
}

/** A number that could not be understood. */
export interface BadNumber {
  readonly ok: false
  /** Lower case, no final stop: `too short for a number of the US`. */
  readonly message: string
}

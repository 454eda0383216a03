import { zoneRow } from '../clock/zones.ts'
import type { Recipient } from '../vocabulary/call.ts'
import { regionsAround, zonesAround } from './coordinates.ts'
import { countryCode, sovereign, territoryRegion } from './countries.ts'
import { knowsPostalCodes, type PostalPlace, postalPlace } from './postal.ts'
import { countryOfRegion, regionsOfCountry } from './regions.ts'

/** A field that could not be understood. */
export interface PlaceProblem {
  /** `call.recipient.zone` */
  readonly path: string
  readonly message: string
}

/** What the recipient's fields say of the place, checked. */
export interface Evidence {
  /** Countries the address names: its own and its region's; more than one where they differ. */
  readonly countries: readonly string[]
  /** A region whose clocks we know. */
  readonly region: string | null
  readonly zone: { readonly name: string; readonly row: number } | null
  /** Zones at the coordinates and around them. */
  readonly around: readonly string[] | null
  /** Regions in whose extent the coordinates lie; empty where we know none. */
  readonly near: readonly string[]
  readonly postal: PostalPlace | null
  readonly problems: readonly PlaceProblem[]
}

const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/

/** Whether the recipient says anything of a place. */
export function hasPlace(recipient: Recipient | undefined): boolean {
  if (!given(recipient)) return false
  return (
    given(recipient.country) ||
    given(recipient.region) ||
    given(recipient.zone) ||
    given(recipient.postalCode) ||
    given(recipient.latitude) ||
    given(recipient.longitude)
  )
}

/** Reads what the recipient's fields say of the place; `home` is the country that a postal code is of without an address. */
export function readEvidence(recipient: Recipient, home: string | null): Evidence {
  const problems: PlaceProblem[] = []
  const report = (field: string, message: string): null => {
    problems.push({ path: `call.recipient.${field}`, message })
    return null
  }
  const country = given(recipient.country) ? countryCode(recipient.country) : null
  if (given(recipient.country) && country === null) report('country', 'not an ISO 3166-1 alpha-2 code')
  const region = readRegion(recipient.region, country, report)
  const around = readCoordinates(recipient, report)
  const countries = [...new Set([country, region?.slice(0, 2)].filter(given).map(sovereign))]
  return {
    countries,
    region: region !== null && countryOfRegion(region) !== null ? region : null,
    zone: readZone(recipient.zone, report),
    around,
    near: around === null ? [] : regionsAround(recipient.latitude as number, recipient.longitude as number),
    postal: readPostal(recipient, countries[0] ?? null, home, report),
    problems,
  }
}

type Report = (field: string, message: string) => null

function readRegion(input: unknown, country: string | null, report: Report): string | null {
  if (!given(input)) return country === null ? null : territoryRegion(country)
  const region = typeof input === 'string' ? input.toUpperCase() : ''
  if (!REGION.test(region)) return report('region', 'not an ISO 3166-2 code (country, hyphen, subdivision)')
  const prefix = countryCode(region.slice(0, 2))
  if (prefix === null) return report('region', 'begins with no ISO 3166-1 code')
  if (regionsOfCountry(prefix).length > 0 && countryOfRegion(region) === null) {
    return report('region', `no such region of ${prefix}`)
  }
  const territory = country === null ? null : territoryRegion(country)
  if (territory !== null && region !== territory) return report('region', `no region of ${country}`)
  return territoryRegion(prefix) ?? region
}

function readZone(input: unknown, report: Report): Evidence['zone'] {
  if (!given(input)) return null
  const row = typeof input === 'string' ? zoneRow(input) : -1
  return row < 0 ? report('zone', 'not an IANA time zone') : { name: input as string, row }
}

function readCoordinates({ latitude, longitude }: Recipient, report: Report): readonly string[] | null {
  if (!given(latitude) && !given(longitude)) return null
  if (!isDegrees(latitude, 90)) return report('latitude', 'not a number of degrees from -90 to 90')
  if (!isDegrees(longitude, 180)) return report('longitude', 'not a number of degrees from -180 to 180')
  return zonesAround(latitude, longitude) ?? report('latitude', 'the coordinates lie at sea')
}

function readPostal(
  recipient: Recipient,
  address: string | null,
  home: string | null,
  report: Report,
): PostalPlace | null {
  const country = address ?? home
  if (!given(recipient.postalCode) || country === null || !knowsPostalCodes(country)) return null
  const postal = postalPlace(recipient.postalCode)
  if (postal === null) return report('postalCode', `no postal code of ${country}`)
  // Against an address this is a mistake; against the number alone it is evidence that the person lives elsewhere.
  if (address !== null && postal.country !== address) return report('postalCode', `no postal code of ${address}`)
  if (postal.clocks.length === 0 && !given(recipient.zone) && !given(recipient.latitude)) {
    return report('postalCode', 'a military post office, which may be anywhere: give the zone')
  }
  return postal
}

const isDegrees = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit

export function given<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null
}

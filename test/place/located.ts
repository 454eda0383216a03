import { type Located, locate } from '../../src/place/locate.ts'
import { parseNumber } from '../../src/place/number.ts'
import type { Recipient } from '../../src/vocabulary/call.ts'
import type { PlaceEvidence } from '../../src/vocabulary/place.ts'

/** Where the holder of a number is. */
export function located(
  number: string,
  recipient?: Recipient,
  defaultCountry?: string,
  trust?: PlaceEvidence,
): Located {
  const parsed = parseNumber(number, defaultCountry)
  if (!parsed.ok) throw new Error(parsed.message)
  return locate(parsed, recipient, defaultCountry, trust)
}

/** `US-FL America/New_York number` for each place; a country stands for a region that is not known. */
export const brief = ({ places }: Located): readonly string[] =>
  places.map(({ country, region, zone, from }) => `${region ?? country} ${zone.replace('America/', '')} ${from}`)

import type { CheckedHeader } from '../../memory/dnc-list.ts'
import { hasTenDigits } from '../../memory/number-reader.ts'
import { countryOfRegistry, coversOf, emptyOfWhat } from '../covers.ts'
import type { DncFormat } from '../formats/readers.ts'
import type { Coverage } from '../source.ts'
import type { Gathering } from './gathering.ts'

/**
 * What an index covers where its owner does not say. An XML file says it. A flat copy of a registry proves no more than
 * the area codes it holds, be it one or all of them: registries are sold by area code and by state, and outside what
 * was bought an unlisted number means nothing. Nor do stray numbers of elsewhere in such a copy say that it is whole; a
 * registry of a country outside +1 is sold whole. A company's own list covers all.
 */
export function indexCovers(
  said: CheckedHeader | null,
  coverage: Coverage,
  formats: ReadonlySet<DncFormat>,
  registry: string,
  { seen, foreign }: Gathering,
): 'all' | readonly string[] {
  if (said !== null || coverage.level !== 'unsaid') return coversOf(coverage, said)
  const codes = codesIn(seen)
  const country = countryOfRegistry(registry)
  if (country === undefined) return 'all'
  if (codes.length === 0 && !foreign) throw emptyOfWhat()
  if (codes.length === 0) return 'all'
  const byAreaCode = formats.has('ftc-flat') || !foreign || hasTenDigits(country.toUpperCase())
  return byAreaCode ? codes : 'all'
}

/** The area codes that are marked. */
export const codesIn = (seen: Uint8Array): readonly string[] =>
  [...seen.entries()].flatMap(([code, mark]) => (mark === 1 ? [String(code)] : []))

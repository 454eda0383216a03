import { PredialError } from '../errors.ts'
import type { DncList } from '../vocabulary/list.ts'
import type { Coverage } from './source.ts'

/** The country of a registry, lower case; undefined: it is a company's own list. */
export const countryOfRegistry = (registry: string): string | undefined => /^([a-z]{2})-/.exec(registry)?.[1]

/** A copy of a registry in which nothing stands, and of which nobody says what it covers. */
export const emptyOfWhat = (): PredialError =>
  new PredialError('config-invalid', 'covers', 'must be said of a registry without a number')

/**
 * What a copy covers: what its owner says (`said`), else what the file says, else all.
 *
 * @throws PredialError `config-invalid` where the owner says `all` of a file that names the area codes it holds
 */
export function coversOf(coverage: Coverage, said: Pick<DncList, 'covers'> | null): DncList['covers'] {
  const areaCodes = Object.freeze([...coverage.areaCodes].sort())
  if (coverage.level === 'some') {
    if (said?.covers === 'all') {
      throw new PredialError('config-invalid', 'covers', `the file holds the area codes ${areaCodes.join(', ')} only`)
    }
    return said?.covers ?? areaCodes
  }
  if (said !== null) return said.covers
  // The file of one area code is how the registry is bought piece by piece: it says nothing of the others.
  return coverage.level === 'unsaid' && areaCodes.length === 1 ? areaCodes : 'all'
}

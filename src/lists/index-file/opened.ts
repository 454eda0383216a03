import { isoUtc } from '../../clock/instant.ts'
import { PredialError } from '../../errors.ts'
import type { DncListing } from '../../vocabulary/list.ts'
import { CompactNumbers } from './compact-numbers.ts'
import type { DncIndex, DncIndexShare, IndexInfo, IndexMode } from './dnc-index.ts'
import { checkFront, checkLength, type IndexLayout, readLayout } from './layout.ts'
import { alignedBytes } from './memory.ts'
import { digitsOf } from './other-numbers.ts'
import { refuseBigEndian } from './pack.ts'
import { checkBlocks, checkSums } from './verify.ts'

const LISTED: DncListing = Object.freeze({ until: null })

export interface OpenOptions {
  readonly mode?: IndexMode
  readonly seller?: string
}

/** Opens an index from its bytes, which must not change from then on. */
export function openBytes(bytes: Uint8Array, name: string, { seller }: OpenOptions): DncIndex {
  refuseBigEndian()
  const aligned = alignedBytes(bytes)
  checkLength(checkFront(aligned, name).fileBytes, aligned.length, name)
  const layout = readLayout(aligned, name)
  checkSums(aligned, layout, name)
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4)
  checkBlocks(words, layout, name)
  const numbers = new CompactNumbers(words, layout)
  let open = true
  const usable = (): void => {
    if (!open) throw new PredialError('config-invalid', name, 'was closed; open it again to ask it')
  }
  return Object.freeze({
    registry: layout.header.registry,
    asOf: layout.header.asOf,
    covers: layout.header.covers,
    problems: Object.freeze([]),
    ...(seller === undefined ? {} : { seller }),
    info: infoOf(layout),
    find(e164: string): DncListing | null {
      usable()
      const digits = digitsOf(e164)
      const line = digits % 1e7
      const areaCode = Math.floor(digits / 1e7) - 1000
      const nanp = areaCode >= 200 && areaCode < 1000 && e164.length === 12
      return (nanp ? numbers.holdsNanp(areaCode, line) : numbers.holdsOther(digits)) ? LISTED : null
    },
    holdsNanp(areaCode: number, line: number): boolean {
      usable()
      return numbers.holdsNanp(areaCode, line)
    },
    share(): DncIndexShare {
      throw new PredialError('config-invalid', name, 'cannot be shared yet')
    },
    close(): void {
      open = false
    },
  })
}

export function infoOf({ header, areas, prefixes, count, fileBytes, version }: IndexLayout): IndexInfo {
  const { asOf, builtAt, ...rest } = header
  return Object.freeze({
    ...rest,
    asOf: isoUtc(asOf),
    builtAt: isoUtc(builtAt),
    count,
    otherNumbers: prefixes?.count ?? 0,
    areaCodes: Object.freeze(areas.map(({ key, count: of }) => Object.freeze({ areaCode: String(key), count: of }))),
    bytes: fileBytes,
    version,
  })
}

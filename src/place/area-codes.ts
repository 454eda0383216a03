import type { NumberClass } from '../vocabulary/place.ts'
import * as gen from './nanp.gen.ts'

/** A region and the zones of one area code in it; region null for a country without regions. */
export interface RegionZones {
  readonly country: string
  readonly region: string | null
  readonly zones: readonly string[]
}

/** What the numbering plan says of one area code that is in service. */
export interface AreaCode {
  /** `305` */
  readonly code: string
  readonly class: NumberClass
  /** null: the plan alone does not say (toll-free, personal). */
  readonly country: string | null
  readonly clocks: readonly RegionZones[]
}

const zoneNames: readonly string[] = /*#__PURE__*/ gen.zones.split(' ')
let table: readonly (AreaCode | undefined)[] | undefined

/** An area code in service by its number (305), undefined where none is. */
export function areaCode(npa: number): AreaCode | undefined {
  table ??= readTable()
  return table[npa]
}

/** Every area code in service, ascending. */
export function areaCodes(): readonly AreaCode[] {
  table ??= readTable()
  return table.filter((entry) => entry !== undefined)
}

/** Reads `US-FL 0,2` of the generated tables: a region (or a country that has none) and the zones in it. */
export function readClock(text: string): RegionZones {
  const [place = '', indices = ''] = text.split(' ')
  const zones = indices.split(',').map((index) => zoneNames[Number.parseInt(index, 36)] as string)
  return { country: place.slice(0, 2), region: place.length > 2 ? place : null, zones }
}

function readTable(): readonly (AreaCode | undefined)[] {
  const entries = new Array<AreaCode | undefined>(1000).fill(undefined)
  for (const group of gen.areaCodes) {
    const [kind, country, clockText = '', codes = ''] = group.split('|')
    const clocks = clockText === '' ? [] : clockText.split(';').map(readClock)
    for (let i = 0; i < codes.length; i += 3) {
      const code = codes.slice(i, i + 3)
      entries[Number(code)] = { code, class: kind as NumberClass, country: country || null, clocks }
    }
  }
  return entries
}

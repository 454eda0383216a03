import type { PlaceEvidence } from '../vocabulary/place.ts'

/** A region at a clock, as one piece of evidence names it. */
export interface Pair {
  readonly country: string
  readonly region: string | null
  readonly zone: string
  readonly row: number
  readonly from: PlaceEvidence
}

/** The pairs one piece of evidence allows. */
export interface Claim {
  readonly kind: PlaceEvidence
  readonly pairs: readonly Pair[]
}

/**
 * Every pair that some claim of one country names, the claims given in falling quality. Evidence adds places and takes
 * none away: a weaker denial could become an allowance otherwise. Two kinds of claim say only half of a place, and
 * take the other half from the rest: a zone or coordinates name a clock (and then hold in the regions that are named),
 * an address without a postal code names a region (and then keeps the clocks that are named in it).
 */
export function combine(claims: readonly Claim[]): { readonly pairs: readonly Pair[]; readonly disagree: boolean } {
  const found: Pair[] = []
  const add = (pairs: readonly Pair[]): void => {
    // One claim may know a clock by several names; another that names the clock adds nothing.
    const before = [...found]
    for (const pair of pairs) {
      if (before.some((other) => isSame(other, pair))) continue
      const { country, region, zone, row } = pair
      found.push({ country, region, zone, row, from: bestOf(claims, pair) })
    }
  }
  const regionsOf = (kinds: readonly PlaceEvidence[]): ReadonlySet<string | null> =>
    new Set(claims.flatMap(({ kind, pairs }) => (kinds.includes(kind) ? pairs.map(({ region }) => region) : [])))
  // Coordinates know a region roughly, so an address or postal code settles which; a number does not.
  const settled = {
    zone: regionsOf(['address', 'coordinates', 'postal-code', 'number']),
    coordinates: regionsOf(['address', 'postal-code']),
  }
  for (const { kind, pairs } of claims) {
    if (kind === 'postal-code' || kind === 'number') add(pairs)
    if (kind !== 'zone' && kind !== 'coordinates') continue
    for (const row of new Set(pairs.map((pair) => pair.row))) {
      const there = pairs.filter((pair) => pair.row === row)
      const named = there.filter(({ region }) => settled[kind].has(region))
      add(named.length > 0 ? named : there)
    }
  }
  const address = claims.find(({ kind }) => kind === 'address')
  if (address !== undefined && !address.pairs.some(({ region }) => found.some((pair) => pair.region === region))) {
    add(address.pairs)
  }
  const disagree = claims.some((a, i) => claims.slice(i + 1).some((b) => !isConsistent(a, b)))
  return { pairs: found, disagree }
}

const isSame = (a: Pair, b: Pair): boolean => a.row === b.row && a.region === b.region

/** Whether two claims can both be true of one place; an address claims a region, whatever the clock there. */
function isConsistent(a: Claim, b: Claim): boolean {
  const isByRegion = a.kind === 'address' || b.kind === 'address'
  return a.pairs.some((one) => b.pairs.some((other) => (isByRegion ? one.region === other.region : isSame(one, other))))
}

/** The best evidence that names a pair: of the claims in falling quality, the first. */
function bestOf(claims: readonly Claim[], pair: Pair): PlaceEvidence {
  const claim = claims.find(({ kind, pairs }) =>
    pairs.some((other) => (kind === 'address' ? other.region === pair.region : isSame(other, pair))),
  )
  return claim?.kind ?? pair.from
}

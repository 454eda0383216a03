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
 * Narrows claims of falling quality, all of one country, to the pairs they share; where they contradict each other
 * the pairs of both stay, for every plausible place has to allow the call.
 */
export function combine(claims: readonly Claim[]): { readonly pairs: readonly Pair[]; readonly disagree: boolean } {
  let pairs: readonly Pair[] = []
  let disagree = false
  const better: Claim[] = []
  for (const claim of claims) {
    const narrowed = pairs.length === 0 ? claim.pairs : narrow(pairs, claim, better)
    if (narrowed === null) disagree = true
    // After a contradiction nothing weaker may take a place away: it cannot tell which of the two is wrong.
    if (disagree) pairs = unite(pairs, narrowed === null ? claim.pairs : [])
    else pairs = narrowed as readonly Pair[]
    better.push(claim)
  }
  return { pairs, disagree }
}

/** What is left of `pairs` given a weaker claim; null when the two contradict each other. */
function narrow(pairs: readonly Pair[], claim: Claim, better: readonly Claim[]): readonly Pair[] | null {
  const shared = pairs.filter((pair) => claim.pairs.some((other) => isSame(pair, other)))
  const isClockKnown = better.some(({ kind }) => knowsClock(kind))
  if (isClockKnown) {
    if (shared.length > 0) return keepClocks(pairs, shared, claim, better)
    // An area code names the usual clocks of its region; better evidence may know another one there.
    const regions = regionsOf(claim.pairs)
    const isAgreed = claim.kind === 'number' && pairs.every(({ region }) => region !== null && regions.has(region))
    return isAgreed ? pairs : null
  }
  if (!knowsClock(claim.kind)) return shared.length > 0 ? shared : null
  // The address gave the region alone: the clocks this claim gives it hold, usual there or not.
  const regions = regionsOf(pairs)
  const missed = claim.pairs.filter(
    (pair) => pair.region !== null && regions.has(pair.region) && !shared.some((other) => isSame(other, pair)),
  )
  return shared.length + missed.length > 0 ? [...shared, ...missed] : null
}

/**
 * Adds back the clocks that a weaker claim must not take away: a zone or coordinates give the clock itself (near a
 * border both), and a postal code is finer than anything after it, so the weaker claim narrows the region alone.
 */
function keepClocks(
  pairs: readonly Pair[],
  kept: readonly Pair[],
  claim: Claim,
  better: readonly Claim[],
): readonly Pair[] {
  const regions = regionsOf(claim.pairs)
  const rows = new Set(kept.map((pair) => pair.row))
  const named = better.filter(({ kind }) => kind === 'zone' || kind === 'coordinates').flatMap((other) => other.pairs)
  const postal = better.filter(({ kind }) => kind === 'postal-code').flatMap((other) => other.pairs)
  const added = pairs.filter((pair) => {
    if (kept.includes(pair)) return false
    if (postal.some((other) => isSame(pair, other)) && regions.has(pair.region)) return true
    if (rows.has(pair.row) || !named.some((other) => other.row === pair.row)) return false
    return regions.has(pair.region) || !pairs.some((other) => other.row === pair.row && regions.has(other.region))
  })
  return [...kept, ...added]
}

function unite(pairs: readonly Pair[], others: readonly Pair[]): readonly Pair[] {
  return [...pairs, ...others.filter((other) => !pairs.some((pair) => isSame(pair, other)))]
}

const knowsClock = (kind: PlaceEvidence): boolean => kind === 'zone' || kind === 'coordinates' || kind === 'postal-code'

const isSame = (a: Pair, b: Pair): boolean => a.row === b.row && a.region === b.region

const regionsOf = (pairs: readonly Pair[]): ReadonlySet<string | null> => new Set(pairs.map((pair) => pair.region))

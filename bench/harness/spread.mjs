/** What is kept of the rounds of one figure. */
export const spreadOf = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1], low: sorted[0], high: sorted.at(-1), rounds: sorted.length }
}

/** Of the same rounds, interleaved in one process: round by round. */
export const pairedRatio = (over, under) => ({
  ...spreadOf(over.map((value, i) => value / under[i])),
  median: spreadOf(over).median / spreadOf(under).median,
})

/** Of processes of their own: the ends are those of the worst and the best luck. */
export const apartRatio = (over, under) => {
  const [o, u] = [spreadOf(over), spreadOf(under)]
  return {
    median: o.median / u.median,
    low: o.low / u.high,
    high: o.high / u.low,
    rounds: Math.min(o.rounds, u.rounds),
  }
}

// How long single decisions take, one after the other as calls come in; wall clock, the timer included.
import { shapesOf } from './requests.mjs'
import { sideOf } from './sides.mjs'

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] * 1e6

/** Milliseconds, as the timer gives them. */
const timed = (rows, decide, consents, count) => {
  const took = new Float64Array(count)
  let [numbers, calls] = [[], []]
  const warm = 4 * rows.count
  for (let k = -warm; k < count; k++) {
    const i = (k + warm) % rows.count
    if (i === 0) [numbers, calls] = [rows.numbers(), rows.calls()]
    const start = performance.now()
    decide(numbers[i], consents[i], rows.at[i] + (k & 4095), calls[i])
    const end = performance.now()
    if (k >= 0) took[k] = end - start
  }
  return took.sort()
}

/** Nanoseconds: quantiles of an allow with consent checked beforehand, and of two readings of the timer. */
export const measure = async ({ side, areas, requests, count }) => {
  const { world, decide, parse } = await sideOf(side, areas)
  const rows = shapesOf(world, requests).allow
  const consents = rows.records().map((records) => parse(records))
  const timer = timed(rows, () => {}, consents, count)
  const took = timed(rows, decide, consents, count)
  return {
    timer: quantile(timer, 0.5),
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    p999: quantile(took, 0.999),
    longest: took.at(-1) * 1e6,
  }
}

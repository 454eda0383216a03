// A registry as it might be: 258 million numbers over all area codes, dense and sparse ones, exchanges that are empty,
// blocks of a thousand that were never handed out. Every area code has a seed of its own, so that a part of the
// population is the same whether the rest is drawn or not.
import { AREA_WORDS, areaCodes } from './area-codes.mjs'
import { randomBits, randomOf } from './random.mjs'

const TARGET = 258_000_000
/** Of an area code: 800 exchanges of ten. */
const THOUSANDS = 8000
const HIGHEST = 0.75

const gaussOf = (random) => () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** How dense each block of a thousand is, relative to the others. */
const skewed = (codes) => {
  const random = randomOf(20261121)
  const gauss = gaussOf(random)
  const weights = new Float64Array(codes.length * THOUSANDS)
  for (let a = 0; a < codes.length; a++) {
    const ofArea = Math.exp(0.55 * gauss())
    for (let x = 0; x < 800; x++) {
      const unassigned = x % 100 === 11 || random() < 0.22
      const ofExchange = unassigned ? 0 : Math.exp(0.6 * gauss())
      for (let k = 0; k < 10; k++) {
        const ofThousand = random() < 0.2 ? 0.05 : Math.exp(0.35 * gauss())
        weights[a * THOUSANDS + x * 10 + k] = ofArea * ofExchange * ofThousand
      }
    }
  }
  let scale = 0.1
  for (let round = 0; round < 60; round++) {
    let total = 0
    for (const weight of weights) total += 1000 * Math.min(HIGHEST, weight * scale)
    scale *= TARGET / total
  }
  return weights.map((weight) => Math.min(HIGHEST, weight * scale))
}

const even = (codes) => new Float64Array(codes.length * THOUSANDS).fill(TARGET / (codes.length * THOUSANDS * 1000))

const shuffled = (list) => {
  const random = randomOf(7)
  const order = [...list]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}

/** `shape`: `skewed` or `even`. A registry is sold by area code, so a part of it is whole area codes. */
export const populationOf = (shape) => {
  const codes = areaCodes()
  const densities = (shape === 'even' ? even : skewed)(codes)
  const ofCode = (code) => {
    const a = codes.indexOf(code)
    return densities.subarray(a * THOUSANDS, (a + 1) * THOUSANDS)
  }
  return {
    /** Area codes, in an order without meaning, until they hold about this many numbers. */
    codesFor(numbers) {
      const chosen = []
      let expected = 0
      for (const code of shuffled(codes)) {
        if (expected >= numbers) break
        chosen.push(code)
        for (const density of ofCode(code)) expected += 1000 * density
      }
      return chosen
    },
    /** The listed numbers of an area code, a bit each from exchange 200 on. */
    bitsOf(code) {
      const next = randomBits(code)
      const bits = new Uint32Array(AREA_WORDS)
      let count = 0
      for (const [block, density] of ofCode(code).entries()) {
        if (density === 0) continue
        const below = Math.floor(density * 4_294_967_296)
        for (let line = block * 1000; line < block * 1000 + 1000; line++) {
          if (next() >= below) continue
          bits[line >>> 5] |= 1 << (line & 31)
          count++
        }
      }
      return { bits, count }
    },
  }
}

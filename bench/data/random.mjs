/** xoshiro128**: a function that gives the next 32 bits. */
export const randomBits = (seed) => {
  let a = seed | 0
  let b = 0x9e3779b9 | 0
  let c = 0x243f6a88 | 0
  let d = 0xb7e15162 | 0
  const next = () => {
    let r = Math.imul(b, 5)
    r = Math.imul((r << 7) | (r >>> 25), 9)
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = (d << 11) | (d >>> 21)
    return r >>> 0
  }
  for (let i = 0; i < 32; i++) next()
  return next
}

/** Uniform in [0, 1). */
export const randomOf = (seed) => {
  const next = randomBits(seed)
  return () => next() / 4_294_967_296
}

export const pick = (random, list) => list[Math.floor(random() * list.length)]

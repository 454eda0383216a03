/**
 * Numbers of lists of texts, by the way that leads to them: all lists that begin alike share the beginning. Small and
 * in one piece, since every row goes through it.
 */
export interface Paths {
  /** Where every list begins. */
  readonly root: number
  /** The place behind `from` to which a text leads. Places are numbered from 0. */
  next(from: number, text: string): number
}

const spread = (from: number, text: number): number => Math.imul(from, 0x9e3779b1) ^ Math.imul(text, 0x85ebca6b)

export const paths = (): Paths => {
  const texts = new Map<string, number>()
  // Open addressing; three words for each step: from, text, to.
  let mask = 1_023
  let steps = new Int32Array(3 * (mask + 1)).fill(-1)
  let places = 1

  const slotOf = (table: Int32Array, from: number, text: number): number => {
    const hash = spread(from, text)
    for (let i = (hash ^ (hash >>> 15)) & mask; ; i = (i + 1) & mask) {
      const known = table[3 * i] as number
      if (known < 0 || (known === from && table[3 * i + 1] === text)) return 3 * i
    }
  }

  const grow = (): void => {
    const old = steps
    mask = 2 * mask + 1
    steps = new Int32Array(3 * (mask + 1)).fill(-1)
    for (let i = 0; i < old.length; i += 3) {
      const from = old[i] as number
      if (from >= 0) steps.set(old.subarray(i, i + 3), slotOf(steps, from, old[i + 1] as number))
    }
  }

  return {
    root: 0,
    next: (from, word) => {
      let text = texts.get(word)
      if (text === undefined) {
        text = texts.size
        texts.set(word, text)
      }
      const slot = slotOf(steps, from, text)
      const to = steps[slot + 2] as number
      if (to >= 0) return to
      const made = places++
      steps.set([from, text, made], slot)
      if (2 * places > mask) grow()
      return made
    },
  }
}

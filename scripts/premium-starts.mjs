// How premium-rate numbers begin in each country, worked out from the patterns of libphonenumber. A beginning takes far
// less room than the pattern, and goes on holding where the plan has grown since.

const TYPES = 11
const PREMIUM = 3
const ANY = '0123456789'

/**
 * A beginning is not shortened below this. Up to here, ranges that nobody else's stand between count as one: what lies
 * between them is premium or nobody's.
 */
const SHORTEST = 2

/** A pattern that no number begins with, for a calling code without premium numbers. */
export const NONE = '-'

/** Every shape of number that a pattern matches: for each position the digits that may stand there. */
export const shapes = (pattern) => {
  let at = 0
  const choice = () => {
    let found = sequence()
    while (pattern[at] === '|') {
      at += 1
      found = [...found, ...sequence()]
    }
    return found
  }
  const sequence = () => {
    let found = [[]]
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const next = repeated(part())
      found = found.flatMap((before) => next.map((after) => [...before, ...after]))
    }
    return found
  }
  const part = () => {
    const token = /^(?:\(\?:|\(|\\d|\[[\d-]+\]|\d)/.exec(pattern.slice(at))?.[0]
    if (token === undefined) throw new Error(`${pattern}: cannot be read at ${at}`)
    at += token.length
    if (token.startsWith('(')) {
      const found = choice()
      at += 1
      return found
    }
    if (token === '\\d') return [[ANY]]
    return [[token.startsWith('[') ? [...ANY].filter((digit) => new RegExp(token).test(digit)).join('') : token]]
  }
  const repeated = (found) => {
    const [token, least, most] = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(pattern.slice(at)) ?? ['', '1']
    at += token.length
    const [low, high] = token === '?' ? [0, 1] : [Number(least), Number(most ?? least)]
    const all = []
    let times = [[]]
    for (let count = 0; count <= high; count++) {
      if (count >= low) all.push(...times)
      times = times.flatMap((before) => found.map((after) => [...before, ...after]))
    }
    return all
  }
  const all = choice()
  if (at !== pattern.length) throw new Error(`${pattern}: cannot be read at ${at}`)
  return all
}

const isWithin = (shape, other) =>
  shape.length === other.length && shape.every((digits, i) => [...digits].every((digit) => other[i].includes(digit)))

const mayBegin = (shape, start) =>
  shape.length >= start.length && [...start].every((digit, i) => shape[i].includes(digit))

/** The digits of a shape up to the last position that is not free. */
const startsOf = (shape) =>
  shape
    .slice(0, shape.findLastIndex((digits) => digits !== ANY) + 1)
    .reduce((starts, digits) => starts.flatMap((start) => [...digits].map((digit) => start + digit)), [''])

/** Puts what several beginnings share in their place, wherever no other number begins so. */
const merged = (starts, isOthers) => {
  const kept = new Set(starts)
  for (let length = Math.max(...starts.map((start) => start.length)); length > SHORTEST; length--) {
    for (const start of [...kept].filter((each) => each.length === length)) {
      const stem = start.slice(0, -1)
      const under = [...kept].filter((each) => each.startsWith(stem))
      if (under.length < 2 || isOthers(stem)) continue
      for (const each of under) kept.delete(each)
      kept.add(stem)
    }
  }
  return [...kept].filter((start) => ![...kept].some((other) => other !== start && start.startsWith(other)))
}

/** The digits of a class: `[0-36]`. */
const classOf = (digits) => {
  if (digits.length === 1) return digits
  const runs = []
  for (const digit of digits) {
    if (Number(digit) - 1 === Number(runs.at(-1)?.at(-1))) runs.push(runs.pop() + digit)
    else runs.push(digit)
  }
  return `[${runs.map((run) => (run.length < 3 ? run : `${run[0]}-${run.at(-1)}`)).join('')}]`
}

/** The shortest pattern of beginnings: those alike after the first digit share it. */
const asPattern = (starts) => {
  const rests = new Map()
  for (const start of starts) rests.set(start[0], [...(rests.get(start[0]) ?? []), start.slice(1)])
  const firsts = new Map()
  for (const [first, rest] of [...rests].sort()) {
    const pattern = rest.includes('') ? '' : asPattern(rest)
    firsts.set(pattern, `${firsts.get(pattern) ?? ''}${first}`)
  }
  return [...firsts].map(([rest, first]) => classOf(first) + (rest.includes('|') ? `(?:${rest})` : rest)).join('|')
}

/** The beginnings of premium numbers among the plans of one calling code, as a pattern. */
const startsIn = (plans) => {
  const patterns = (isWanted) =>
    plans.flatMap((plan) =>
      (plan[TYPES] || []).filter((type, i) => type?.[0] && isWanted(i)).map(([pattern]) => pattern),
    )
  const own = [...new Set(patterns((type) => type === PREMIUM))]
  if (own.length === 0) return NONE
  const premium = own.flatMap(shapes)
  const others = patterns((type) => type !== PREMIUM)
    .flatMap(shapes)
    .filter((shape) => !premium.some((each) => isWithin(shape, each)))
  const isOthers = (start) => others.some((shape) => mayBegin(shape, start))
  const starts = premium.flatMap(startsOf)
  // Only its length tells such a number from others.
  if (starts.some(isOthers)) return `(?:${own.join('|')})$`
  return asPattern(merged(starts, isOthers))
}

/** By calling code: a pattern that the premium-rate numbers of its countries begin with, and none of another type. */
export const premiumStarts = ({ country_calling_codes, countries }) =>
  Object.fromEntries(
    Object.entries(country_calling_codes).map(([code, names]) => [
      code,
      startsIn(names.map((name) => countries[name])),
    ]),
  )

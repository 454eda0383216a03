import { apartRatio, pairedRatio, spreadOf } from './spread.mjs'

/** Nanoseconds (or bytes) of one side: its rounds beside the other sides, and alone in a process. */
export const figureOf = (label, unit, { together, alone }) => ({
  label,
  unit,
  together: together === undefined ? null : spreadOf(together),
  alone: alone === undefined ? null : spreadOf(alone),
})

const judged = (value, { atLeast, atMost }) => (atLeast === undefined ? value <= atMost : value >= atLeast)

/**
 * How many times `over` is of `under`, both as given to `figureOf`. What is quoted is the less favourable of side by
 * side and apart: the smaller where the target is `atLeast`, the larger where it is `atMost`.
 */
export const ratioClaim = (label, over, under, target) => {
  const together = over.together && under.together ? pairedRatio(over.together, under.together) : null
  const alone = over.alone && under.alone ? apartRatio(over.alone, under.alone) : null
  const medians = [together, alone].filter((one) => one !== null).map(({ median }) => median)
  const quoted = target.atLeast === undefined ? Math.max(...medians) : Math.min(...medians)
  return { label, unit: '×', together, alone, quoted, target, met: judged(quoted, target) }
}

/** A figure that has a bound of its own. */
export const boundClaim = (label, unit, values, target) => {
  const alone = spreadOf(values)
  return { label, unit, together: null, alone, quoted: alone.median, target, met: judged(alone.median, target) }
}

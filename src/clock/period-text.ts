const MOST_KEPT = 256
const kept = new Map<string, string>()

/** `PT24H` → `24 hours`; `calendar-day` → `calendar day`. What is not a simple period is shown as written. */
export const periodText = (period: string): string => {
  const known = kept.get(period)
  if (known !== undefined) return known
  // The periods of a rulebook are few; texts from elsewhere must not make this grow for ever.
  if (kept.size >= MOST_KEPT) kept.clear()
  const text = worded(period)
  kept.set(period, text)
  return text
}

const worded = (period: string): string => {
  if (period.startsWith('calendar-')) return period.replace('-', ' ')
  const match = /^P(?:(\d+)([YMWD])|T(\d+)([HMS]))$/.exec(period)
  if (match === null) return period
  const count = match[1] ?? match[3]
  const unit =
    match[2] === undefined
      ? { H: 'hour', M: 'minute', S: 'second' }[match[4] ?? '']
      : { Y: 'year', M: 'month', W: 'week', D: 'day' }[match[2]]
  return `${count} ${unit}${count === '1' ? '' : 's'}`
}

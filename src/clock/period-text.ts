/** `PT24H` → `24 hours`; `calendar-day` → `calendar day`. What is not a simple period is shown as written. */
export const periodText = (period: string): string => {
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

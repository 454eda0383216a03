const number = (value) => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

const spread = (one) => {
  if (one === null) return '–'
  const ends = one.rounds === 1 ? '' : ` (${number(one.low)}–${number(one.high)})`
  return `${number(one.median)}${ends}`
}

const table = (head, rows) => {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)))
  const line = (row) =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`.trimEnd()
  return [head, ...rows].map(line).join('\n')
}

const targetOf = ({ target, unit }) =>
  target.atLeast === undefined ? `≤ ${target.atMost} ${unit}` : `≥ ${target.atLeast} ${unit}`

/** A section for people: title, absolute figures, then claims with their targets, which are meant for full sizes. */
export const sectionText = ({ title, notes = [], figures = [], claims = [] }, isFull) => {
  const parts = [title, ...notes.map((note) => `  ${note}`)]
  if (figures.length > 0) {
    const rows = figures.map(({ label, unit, together, alone }) => [label, unit, spread(together), spread(alone)])
    parts.push(table(['', '', 'side by side', 'alone'], rows))
  }
  if (claims.length > 0) {
    const rows = claims.map((claim) => [
      claim.label,
      spread(claim.together),
      spread(claim.alone),
      `${number(claim.quoted)} ${claim.unit}`,
      targetOf(claim),
      claim.met ? 'ok' : isFull ? 'MISS' : 'below',
    ])
    parts.push(table(['', 'side by side', 'alone', 'quoted', 'target', ''], rows))
  }
  return `${parts.join('\n')}\n`
}

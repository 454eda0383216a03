// Why the plain side and the gate do not give the same verdict: each group of differences by the rule that makes it.

const WHY = [
  {
    why: 'exchange 555 (information) or 976 (pay-per-call): libphonenumber-js finds such numbers valid',
    is: ({ ours }) => ours.includes('number-not-dialable'),
  },
  {
    why: 'an exchange such as 211 or 911 cannot be dialled: libphonenumber-js finds such numbers valid',
    is: ({ ours }) => ours.includes('number-invalid'),
  },
  {
    why: 'an area code or exchange that the metadata of libphonenumber-js does not know yet',
    is: ({ plain }) => plain.includes('number-invalid'),
  },
  {
    why: 'Arizona, Louisiana and New Jersey want consent for wireless numbers, and the line is not known',
    is: ({ rules }) =>
      rules.some((rule) => /^us-(az\.consent\.mobile|la\.consent\.cellular|nj\.consent\.wireless)$/.test(rule)),
  },
  {
    why: 'an area code in two zones: the call must be lawful in both, and the plain side knows one',
    is: ({ ours, places }) => ours.includes('outside-hours') && places > 1,
  },
  {
    why: 'Maine wants a check whether the number was reassigned, New York and Louisiana one for emergencies',
    is: ({ ours }) => ours.includes('evidence-unavailable'),
  },
  {
    why: 'a state holiday that the table of the plain side lacks',
    is: ({ ours }) => ours.includes('prohibited-day'),
  },
  {
    why: 'a consent lifts the hours or holidays of that state (Rhode Island, Utah, Wyoming and others); the plain side has no exemptions',
    is: ({ plain, ours }) =>
      ours === 'allowed' && (plain.includes('outside-hours') || plain.includes('prohibited-day')),
  },
  {
    why: 'a written consent lifts the federal rule on lists, and not that of the state (Kentucky, Louisiana, Pennsylvania, Vermont and others)',
    is: ({ plain, ours }) => ours.includes('listed') && !plain.includes('listed'),
  },
]

/** The reason for a difference, or null: then nobody has looked at it. */
export const whyOf = (difference) => WHY.find(({ is }) => is(difference))?.why ?? null

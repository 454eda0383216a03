// The tables a developer types in from a summary of state telemarketing law: what binds a sales call to a consumer.

const everyDay = (open, close) => Array(7).fill([open, close])
const notOnSundays = (open, close) => [...Array(6).fill([open, close]), null]

/** Local hours by weekday, Monday first; close exclusive. Elsewhere the federal ones hold alone. */
export const FEDERAL_HOURS = everyDay(8, 21)
export const HOURS = {
  'US-AL': notOnSundays(8, 20),
  'US-CT': everyDay(9, 20),
  'US-FL': everyDay(8, 20),
  'US-KY': everyDay(10, 21),
  'US-LA': notOnSundays(8, 20),
  'US-MA': everyDay(8, 20),
  'US-MD': everyDay(8, 20),
  'US-MI': everyDay(9, 21),
  'US-MN': everyDay(9, 21),
  'US-MS': notOnSundays(8, 20),
  'US-NM': everyDay(9, 21),
  'US-NV': everyDay(9, 20),
  'US-OK': everyDay(8, 20),
  'US-OR': everyDay(8, 20),
  'US-PA': notOnSundays(9, 19),
  'US-RI': [...Array(5).fill([9, 18]), [10, 17], null],
  'US-SD': notOnSundays(9, 21),
  'US-TX': [...Array(6).fill([9, 21]), [12, 21]],
  'US-UT': notOnSundays(8, 21),
  'US-WA': everyDay(8, 20),
  'US-WY': everyDay(8, 20),
}

const HOLIDAYS_2026 = ['01-01', '01-19', '05-25', '06-19', '07-04', '09-07', '11-11', '11-26', '12-25']
const holidays = new Set(HOLIDAYS_2026.map((day) => `2026-${day}`))
/** Days of no sales calls. */
export const HOLIDAYS = Object.fromEntries(
  ['US-AL', 'US-LA', 'US-PA', 'US-RI', 'US-UT'].map((state) => [state, holidays]),
)

/** Attempts in 24 hours. */
export const CAPS = { 'US-FL': 3, 'US-MD': 3, 'US-OK': 3, 'US-OR': 3 }

/** What the company allows itself everywhere: attempts in 24 hours and in seven days. */
export const COMPANY_CAPS = { day: 3, week: 8 }

/** Written consent for calls that software dials, and for all of them. */
export const WRITTEN_WHEN_DIALLED = new Set(['US-FL', 'US-MD', 'US-OK', 'US-CT'])
export const WRITTEN_ALWAYS = new Set(['US-CT'])

/** States that keep a do-not-call list of their own. */
export const STATE_LISTS = ['AL', 'AR', 'CO', 'FL', 'IN', 'LA', 'MA', 'MO', 'MS', 'OK', 'PA', 'TN', 'TX'].map(
  (code) => `US-${code}`,
)

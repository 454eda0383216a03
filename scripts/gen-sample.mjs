// Writes fixtures/sample: 10,000 invented leads of all fifty states and the District of Columbia, and what a dialer
// would scrub them with. The numbers are the fictitious ones of each area code, 555-0100 to 555-0199; the same seed
// gives the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const ROWS = 10_000
const AS_OF = '2026-11-15'
const TERRITORIES = ['US-AS', 'US-GU', 'US-MP', 'US-PR', 'US-VI']

const FIRST =
  'Ada Alma Amir Ana Ben Bea Cal Cleo Dana Dev Eli Ema Finn Gia Hana Hugo Ida Ivan Jade Jon Kai Kira Leo Lia Mara Milo Nia Noor Omar Ola Pia Quin Rae Remy Sam Sia Teo Tess Uma Val Wes Yara Zane Zoe'
const LAST =
  'Abbott Arden Barlow Bexley Calder Corwin Dalby Denholm Elwood Fenwick Garland Hadley Harrow Ibsen Jarvis Kendal Larkin Marlow Norwood Orton Penrose Quimby Radley Selby Thorne Upton Vance Wexford Yardley Zeller'
const TOWNS =
  'Ashgrove,Brookhaven Mills,Cedar Point,Dunmore,Eastlake,Fairmount,Glenrock,"Hollis, North",Ironwood,Juniper Flats,Kingsley,Lakemont,Maple Bend,Northfield,Oak Hollow'
const SOURCES = ['web-form', 'referral', 'trade-show', 'spreadsheet', 'partner']

/** mulberry32: small, and the same everywhere. */
const randomFrom = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
const random = randomFrom(20_261_120)
const chance = (share) => random() < share
const below = (n) => Math.floor(random() * n)
const pick = (items) => items[below(items.length)]
const shuffle = (items) => {
  for (let i = items.length - 1; i > 0; i--) {
    const j = below(i + 1)
    ;[items[i], items[j]] = [items[j], items[i]]
  }
  return items
}

/** A day so many days before the lists were taken, give or take. */
const day = (least, most) => {
  const ms = Date.parse(`${AS_OF}T00:00:00Z`) - (least + below(most - least + 1)) * 86_400_000
  return new Date(ms).toISOString().slice(0, 10)
}

const csv = (path) =>
  readFileSync(join(root, path), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

const areaCodes = csv('data/nanp-npa.csv')
  .filter(
    ([, country, region, use, , inService]) =>
      country === 'US' && use === 'geographic' && inService === 'Y' && !TERRITORIES.includes(region),
  )
  .map(([npa, , region]) => ({ npa, region }))
const regions = [...new Set(areaCodes.map(({ region }) => region))].sort()

/** ZIP code prefixes that lie in one state alone. */
const ZIPS =
  'AK995-999 AL350-367 AR716-729 AZ850-859 CA900-961 CO800-816 CT064-069 DC202-204 DE197-199 FL326-339 GA300-319 HI968-968 IA500-528 ID836-837 IL600-629 IN460-462 KS660-676 KY403-418 LA700-714 MA010-027 MD206-219 ME040-049 MI480-497 MN550-567 MO640-658 MS386-397 MT590-599 NC270-289 ND580-584 NE680-689 NH030-038 NJ070-089 NM870-884 NV890-897 NY100-149 OH430-459 OK740-749 OR970-978 PA150-196 RI028-029 SC290-299 SD570-574 TN380-385 TX750-797 UT840-847 VA220-246 VT050-054 WA980-994 WI530-549 WV247-268 WY820-831'
const prefixes = new Map(
  ZIPS.split(' ').map((text) => {
    const [first, last] = text.slice(2).split('-').map(Number)
    return [
      `US-${text.slice(0, 2)}`,
      Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(3, '0')),
    ]
  }),
)

const names = new Map(
  /regionNames: string =\s+'([^']+)'/
    .exec(readFileSync(join(root, 'src/cli/region-names.gen.ts'), 'utf8'))[1]
    .split(';')
    .map((pair) => pair.split('|').reverse())
    .reverse(),
)
const titled = (name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace(' Of ', ' of ')

const written = (npa, line) =>
  pick([
    () => `(${npa}) 555-${line}`,
    () => `${npa}-555-${line}`,
    () => `${npa}555${line}`,
    () => `+1${npa}555${line}`,
    () => `1-${npa}-555-${line}`,
    () => `${npa}.555.${line}`,
  ])()

const numbers = shuffle(
  areaCodes.flatMap(({ npa, region }) =>
    Array.from({ length: 100 }, (_, i) => ({ npa, region, line: String(100 + i).padStart(4, '0') })),
  ),
)

const consentOf = () => {
  const draw = random()
  if (draw < 0.5) return ''
  if (draw < 0.62) return 'no'
  if (draw < 0.82) return `written ${day(5, 400)}`
  if (draw < 0.96) return `express ${day(5, 700)}`
  if (draw < 0.995) return day(5, 700)
  return pick(['yes', 'box ticked', 'written last spring'])
}

const phoneOf = ({ npa, line }, i) => {
  if (i % 833 === 400) return ''
  if (i % 769 === 300) return pick(['unknown', 'call office', '555-0142', '000-000-0000', '12'])
  // Area code 999 is not assigned.
  if (i % 1999 === 700) return `999-555-${line}`
  return written(npa, line)
}

const zipOf = (region, source) => {
  if (chance(0.12)) return ''
  const zip = `${pick(prefixes.get(region))}${String(below(100)).padStart(2, '0')}`
  if (source === 'spreadsheet') return zip.replace(/^0+/, '')
  return chance(0.05) ? `${zip}-0${100 + below(100)}` : zip
}

const leads = numbers.slice(0, ROWS).map((number, i) => {
  const source = pick(SOURCES)
  const region = chance(0.03) ? pick(regions) : number.region
  const state = chance(0.02) ? '' : source === 'trade-show' ? titled(names.get(region)) : region.slice(3)
  const city = chance(0.6) ? '' : pick(TOWNS.match(/"[^"]+"|[^,]+/g))
  const kind = chance(0.06) ? 'business' : 'consumer'
  const line = chance(0.15) ? '' : chance(0.62) ? 'mobile' : chance(0.85) ? 'landline' : 'voip'
  const bought = chance(0.12) ? day(10, 900) : ''
  const zip = zipOf(region, source)
  const cells = [
    `L${String(i + 1).padStart(5, '0')}`,
    pick(FIRST.split(' ')),
    pick(LAST.split(' ')),
    phoneOf(number, i),
    city,
    state,
    zip,
    kind,
    line,
    source,
    consentOf(),
    bought,
  ]
  return { e164: `+1${number.npa}555${number.line}`, region: number.region, cells }
})

/** A few rows as they come out of a spreadsheet that somebody edited by hand. */
const rowText = ({ cells }, i) => {
  if (i % 2499 === 1200) return cells.slice(0, 9).join(',')
  if (i % 3331 === 2000) return `${cells.slice(0, 4).join(',')},"${cells.slice(4).join(',')}`
  if (i % 4999 === 3000) return [...cells.slice(0, 2), `${cells[2]}, Jr.`, ...cells.slice(3)].join(',')
  return cells.join(',')
}
const HEADER = 'lead_id,first_name,last_name,phone,city,state,zip,kind,line,source,consent,last_purchase'

const sample = (share, items) => items.filter(() => chance(share))
const tenDigits = ({ e164 }) => e164.slice(2)
const byText = (a, b) => (a < b ? -1 : 1)
const others = numbers.slice(ROWS, ROWS + 1_500).map(({ npa, line }) => `${npa}555${line}`)
const national = [...sample(0.22, leads).map(tenDigits), ...others].sort(byText)
const stateList = (region) =>
  sample(
    0.18,
    leads.filter((lead) => lead.region === region),
  )
    .map(tenDigits)
    .sort(byText)

const SELLER = 'Example Solar'
const at = (date) => `${date}T${String(14 + below(8))}:${String(below(60)).padStart(2, '0')}:00Z`
const scope = { sellers: [SELLER] }
const consentRecords = () => {
  const given = day(200, 500)
  return pick([
    () => [
      { type: 'consent', level: 'written', at: at(day(20, 300)), scope, proof: { url: 'https://example.com/consent' } },
    ],
    () => [{ type: 'consent', level: 'written', at: at(day(20, 300)), scope: { sellers: ['Another Seller'] } }],
    () => [{ type: 'consent', level: 'express', at: at(given), expiresAt: at(day(10, 60)) }],
    () => [
      { type: 'consent', level: 'written', at: at(given) },
      { type: 'revocation', at: at(day(5, 90)), via: 'text' },
    ],
    () => [{ type: 'do-not-call', at: at(day(2, 600)), scope }],
    () => [{ type: 'do-not-call', at: at(day(2, 600)) }],
    () => [{ type: 'inquiry', at: at(day(2, 80)), seller: SELLER }],
    () => [{ type: 'hours', allow: { 'mon-fri': ['17:00', '20:00'] }, at: at(day(2, 80)) }],
  ])()
}
const consents = Object.fromEntries(
  sample(0.05, leads).map(({ e164 }, i) => [
    e164,
    i === 7 ? [{ type: 'consent', level: 'written', at: 'spring' }] : consentRecords(),
  ]),
)

const OUTCOMES = ['no-answer', 'busy', 'voicemail', 'conversation']
const attempt = (e164, when) => [e164, when, pick(OUTCOMES), SELLER, 'solar'].join(',')
const today = (hour) => `2026-11-20T${hour}:${String(below(60)).padStart(2, '0')}:00Z`
const history = [
  ...sample(
    0.08,
    leads.filter(({ region }) => region === 'US-FL'),
  ).flatMap(({ e164 }) =>
    ['13', '14', '15'].map((hour) => attempt(e164, hour === '15' ? '2026-11-20T15:10:00Z' : today(hour))),
  ),
  ...sample(0.04, leads).flatMap(({ e164 }) =>
    Array.from({ length: 1 + below(3) }, () => attempt(e164, at(day(1, 30)))),
  ),
]

const REASONS = ['asked on a call', 'wrong number', 'letter', 'complaint']
const internal = [
  ...sample(0.02, leads).map(({ e164 }) => e164),
  ...others.slice(0, 60).map((number) => `+1${number}`),
].map((number) => `${number},${day(1, 900)},${pick(REASONS)}`)

const list = (registry) => ({ registry, file: `${registry}.txt`, asOf: AS_OF })
const STATE_LISTS = [
  'us-al',
  'us-ar',
  'us-co',
  'us-fl',
  'us-in',
  'us-la',
  'us-ma',
  'us-mo',
  'us-ms',
  'us-ok',
  'us-pa',
  'us-tn',
  'us-tx',
]

/** `us-la` is left out, so that the sample shows what a missing list does. */
const config = {
  lists: [
    ...['us-national', ...STATE_LISTS.filter((name) => name !== 'us-la')].map(list),
    { registry: 'internal', file: 'internal.csv', asOf: AS_OF, format: 'delimited', columns: { phone: ['phone'] } },
  ],
  consents: 'consents.json',
  history: 'history.csv',
  emergencies: { asOf: '2026-11-19T14:00:00Z', active: [] },
  defaults: {
    purpose: 'telemarketing',
    technology: 'autodialed',
    seller: SELLER,
    subject: 'solar',
    caller: { kind: 'seller' },
  },
  columns: { kind: 'kind', line: 'line', purchase: 'last_purchase' },
}

const lines = (items) => `${items.join('\n')}\n`
const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/** Every file of the sample by its name. */
export const sampleFiles = {
  'leads.csv': lines([HEADER, ...leads.map(rowText)]),
  'us-national.txt': lines(national.map((number) => `${number.slice(0, 3)},${number.slice(3)}`)),
  ...Object.fromEntries(STATE_LISTS.map((name) => [`${name}.txt`, lines(stateList(name.toUpperCase()))])),
  'internal.csv': lines(['phone,added,reason', ...internal]),
  'consents.json': json(consents),
  'history.csv': lines(['number,at,outcome,seller,subject', ...history]),
  'predial.json': json(config),
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'fixtures', 'sample')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(sampleFiles)) writeFileSync(join(folder, name), text)
}

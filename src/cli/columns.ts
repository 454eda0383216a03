import { badInput } from './failure.ts'
import { shown } from './shown.ts'

/** What a column of leads can hold. */
export const COLUMNS = [
  'phone',
  'state',
  'zip',
  'country',
  'phone-code',
  'consent',
  'consent-date',
  'do-not-call',
  'purchase',
  'kind',
  'line',
  'id',
  'zone',
] as const
export type ColumnRole = (typeof COLUMNS)[number]

/** Columns by name, as the user mapped them; `none` leaves a role out. */
export type ColumnNames = { readonly [R in ColumnRole]?: string }
/** Where the user said which column it is. */
export type SaidAt = (role: ColumnRole) => string

const byFlag: SaidAt = (role) => `--${role}-column`

/** Positions of the columns that were found. */
export type ColumnPositions = { readonly [R in ColumnRole]?: number }

export interface FoundColumns {
  readonly positions: ColumnPositions
  /** Remarks for a person: which column was taken where several could have been. */
  readonly notes: readonly string[]
}

// As dialers and CRMs name them, first choice first. Only what places a person, and consent with its date, is found
// by name: a column that could loosen a decision otherwise (purchases, businesses, landlines) has to be named.
const KNOWN: { readonly [R in ColumnRole]?: readonly string[] } = {
  phone: [
    'phone',
    'phonenumber',
    'phonenumber1',
    'phone1',
    'primaryphone',
    'mobilephone',
    'mobilephonenumber',
    'mobile',
    'mobilenumber',
    'cellphone',
    'cell',
    'homephone',
    'telephone',
    'telephonenumber',
    'contactphone',
    'leadphone',
    'number',
  ],
  state: [
    'state',
    'stateregion',
    'statecode',
    'stateprovince',
    'mailingstate',
    'mailingstateprovince',
    'billingstate',
    'region',
    'province',
  ],
  zip: [
    'zip',
    'zipcode',
    'postalcode',
    'zippostalcode',
    'postcode',
    'mailingzip',
    'mailingpostalcode',
    'mailingzippostalcode',
    'billingzip',
    'billingpostalcode',
  ],
  country: ['country', 'countrycode', 'countryregion', 'mailingcountry', 'billingcountry'],
  'phone-code': ['phonecode'],
  consent: ['consent', 'tcpaconsent', 'callconsent', 'phoneconsent', 'priorexpressconsent'],
  'consent-date': ['consentdate', 'consentat', 'consenttimestamp', 'tcpaconsentdate'],
  'do-not-call': ['donotcall', 'donotcallflag', 'dnc', 'dncflag', 'optedoutofcalls', 'hasoptedoutofcall'],
}

/** What names a column of numbers beside the one that is checked. */
const ALSO_PHONE =
  /^(other|alt|alternate|second|secondary|work|home|mobile|cell)?(phone|telephone|mobile|cell)(number|no)?\d*$/

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

const listed = (names: readonly string[]): string => names.map(shown).join(', ')

const positionOf = (names: readonly string[], wanted: string, path: string, file: string): number => {
  const exact = names.flatMap((name, i) => (name === wanted ? [i] : []))
  const found =
    exact.length > 0 ? exact : names.flatMap((name, i) => (name.toLowerCase() === wanted.toLowerCase() ? [i] : []))
  if (found.length === 1) return found[0] as number
  const problem = found.length === 0 ? 'has no column' : 'has more than one column'
  throw badInput(path, `${file} ${problem} \`${wanted}\`; its columns are ${listed(names)}`)
}

/** Finds the columns of leads: those that were named, and those whose names say what they hold. */
export const findColumns = (
  names: readonly string[],
  given: ColumnNames,
  file: string,
  saidAt: SaidAt = byFlag,
): FoundColumns => {
  const positions: { [R in ColumnRole]?: number } = {}
  const notes: string[] = []
  for (const role of COLUMNS) {
    const wanted = given[role]
    if (wanted === 'none') continue
    if (wanted !== undefined) {
      positions[role] = positionOf(names, wanted, saidAt(role), file)
      continue
    }
    const known = KNOWN[role] ?? []
    const [first] = names
      .map((name, i) => ({ name, i, rank: known.indexOf(plain(name)) }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.i - b.i)
    if (first === undefined) continue
    positions[role] = first.i
    const isAlso = (name: string): boolean =>
      known.includes(plain(name)) || (role === 'phone' && ALSO_PHONE.test(plain(name)))
    const others = names.flatMap((name, i) => (i !== first.i && isAlso(name) ? [`\`${shown(name)}\``] : []))
    if (role === 'do-not-call' && others.length > 0) {
      const all = [`\`${shown(first.name)}\``, ...others].join(' and ')
      throw badInput(
        `${file}:1`,
        `${all} are both of requests not to be called; put them into one, or name one with --${role}-column`,
      )
    }
    if (others.length > 0) {
      const alone = role === 'phone' ? '; one number of a row is checked' : ''
      notes.push(
        `the ${role} column is \`${shown(first.name)}\`, not ${others.join(' or ')} (--${role}-column names another)${alone}`,
      )
    }
  }
  if (positions.phone === undefined) {
    throw badInput(`${file}:1`, `no column of phone numbers; name it with --phone-column (columns: ${listed(names)})`)
  }
  return { positions, notes }
}

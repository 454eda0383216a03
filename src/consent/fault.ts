import { isLost, meantAmong } from '../vocabulary/name.ts'

/** One thing wrong with a record; `path` is empty where it is the record itself. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

type Instead = Readonly<Record<string, string>>

const ANY_NUMBER: Instead = { phone: 'number', phoneNumber: 'number', phone_number: 'number' }

const endUnder = (field: string): Instead =>
  Object.fromEntries(
    ['until', 'expires', 'expiresOn', 'expiry', 'validUntil', 'expires_at', 'expires_on', 'valid_until'].map((name) => [
      name,
      field,
    ]),
  )

const DEALING: Instead = {
  ...ANY_NUMBER,
  to: 'a relationship record',
  expiresAt: 'a relationship record',
  scope: 'seller',
  sellers: 'seller',
}

const PERSONAL: Instead = {
  seller: 'no seller: the record is about the person',
  sellers: 'no seller: the record is about the person',
  scope: 'no scope: the record is about the person',
}

/** Fields of other records that would narrow this one if it had them. */
const MISPLACED: Readonly<Record<string, Instead>> = {
  consent: {
    to: 'expiresAt',
    ...endUnder('expiresAt'),
    ...ANY_NUMBER,
    seller: 'scope.sellers',
    sellers: 'scope.sellers',
    purposes: 'scope.purposes',
    technologies: 'scope.technologies',
  },
  transaction: DEALING,
  inquiry: DEALING,
  // These bind or ask for the person, whoever calls.
  hours: { ...PERSONAL, ...ANY_NUMBER },
  refusal: PERSONAL,
  represented: PERSONAL,
  relationship: { ...endUnder('to'), ...ANY_NUMBER, at: 'from', expiresAt: 'to', scope: 'seller', sellers: 'seller' },
}

/** Every field some record has. */
const OWN_FIELDS = [
  'type',
  'number',
  'at',
  'from',
  'to',
  'expiresAt',
  'level',
  'kind',
  'scope',
  'seller',
  'sellers',
  'purposes',
  'technologies',
  'proof',
  'via',
  'allow',
  'zone',
]

/** Every field some record has or might be mistaken to have. */
export const FIELDS: readonly string[] = [...new Set([...OWN_FIELDS, ...Object.values(MISPLACED).flatMap(Object.keys)])]

/** As `meantAmong`, of the fields of a record. */
export const meantBy: (name: string) => string | undefined = meantAmong(FIELDS)

/** What narrows a record that may allow a call, and so must not be lost. */
const NARROWING: Readonly<Record<string, readonly string[]>> = {
  consent: ['number', 'expiresAt', 'scope'],
  transaction: ['number', 'seller'],
  inquiry: ['number', 'seller'],
  relationship: ['number', 'to', 'seller'],
  hours: ['number', 'zone'],
}

/** A field that is written otherwise, where passing it over would leave the record wider than it was meant. */
export function misspeltIn(record: object, { type }: Readonly<Record<string, unknown>>): Fault | null {
  if (typeof type !== 'string' || !Object.hasOwn(NARROWING, type)) return null
  for (const name in record) {
    const meant = meantBy(name)
    if (meant === undefined) continue
    const instead = (MISPLACED[type] as Instead)[meant] ?? meant
    const [field = instead, part] = instead.split('.')
    // What else a scope holds does not say it.
    if (!NARROWING[type]?.includes(field) || !isLost(record, name, part === undefined ? field : undefined)) continue
    return { path: [name], message: `is not a field of this record; use ${instead}` }
  }
  return null
}

/** What was given under another record's name for it: passed over, it would leave the record wider than it was meant. */
export function misplacedIn(fields: Readonly<Record<string, unknown>>): Fault | null {
  const { type } = fields
  if (typeof type !== 'string' || !Object.hasOwn(MISPLACED, type)) return null
  const names = MISPLACED[type] as Instead
  for (const name in names) {
    if (fields[name] !== undefined) {
      return { path: [name], message: `is not a field of this record; use ${names[name]}` }
    }
  }
  return null
}

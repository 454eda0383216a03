/** One thing wrong with a record; `path` is empty where it is the record itself. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

type Instead = Readonly<Record<string, string>>

const DEALING: Instead = {
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
    until: 'expiresAt',
    expires: 'expiresAt',
    expiresOn: 'expiresAt',
    expiry: 'expiresAt',
    validUntil: 'expiresAt',
    expires_at: 'expiresAt',
    expires_on: 'expiresAt',
    valid_until: 'expiresAt',
    phone: 'number',
    phoneNumber: 'number',
    phone_number: 'number',
    seller: 'scope.sellers',
    sellers: 'scope.sellers',
    purposes: 'scope.purposes',
    technologies: 'scope.technologies',
  },
  transaction: DEALING,
  inquiry: DEALING,
  // These bind or ask for the person, whoever calls.
  hours: PERSONAL,
  refusal: PERSONAL,
  represented: PERSONAL,
  relationship: { at: 'from', expiresAt: 'to', scope: 'seller', sellers: 'seller' },
}

/** Every name that `misplacedIn` looks for. */
export const MISPLACED_FIELDS: readonly string[] = [...new Set(Object.values(MISPLACED).flatMap(Object.keys))]

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

import { describe, expect, it } from 'vitest'
import { countryOf, postalCodeOf, regionOf } from '../../src/cli/address.ts'
import { findColumns } from '../../src/cli/columns.ts'
import { dateIn, recordsOf, saidOfConsent, saidOfStop } from '../../src/cli/consent-text.ts'
import { parseConsent } from '../../src/index.ts'

const named = (header: string, given = {}): Readonly<Record<string, string | undefined>> => {
  const names = header.split(',')
  const { positions } = findColumns(names, given, 'leads.csv')
  return Object.fromEntries(Object.entries(positions).map(([role, position]) => [role, names[position]]))
}

describe('findColumns', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    [
      'VICIdial',
      'lead_id,entry_date,status,vendor_lead_code,source_id,list_id,gmt_offset_now,phone_code,phone_number,first_name,last_name,address1,city,state,postal_code,country_code,alt_phone,email',
      {
        phone: 'phone_number',
        state: 'state',
        zip: 'postal_code',
        country: 'country_code',
        'phone-code': 'phone_code',
      },
    ],
    [
      'HubSpot',
      'Record ID,First Name,Last Name,Email,Phone Number,State/Region,Postal Code,Country/Region,Lifecycle Stage',
      { phone: 'Phone Number', state: 'State/Region', zip: 'Postal Code', country: 'Country/Region' },
    ],
    [
      'Salesforce',
      'Id,FirstName,LastName,MailingStreet,MailingCity,MailingState,MailingPostalCode,MailingCountry,MobilePhone',
      { phone: 'MobilePhone', state: 'MailingState', zip: 'MailingPostalCode', country: 'MailingCountry' },
    ],
    [
      'a Salesforce report',
      'Mobile Phone,State/Province,Zip/Postal Code',
      { phone: 'Mobile Phone', state: 'State/Province', zip: 'Zip/Postal Code' },
    ],
    [
      'a Salesforce contact report',
      'Phone,Mailing State,Mailing Zip/Postal Code',
      { phone: 'Phone', state: 'Mailing State', zip: 'Mailing Zip/Postal Code' },
    ],
    [
      'a plain file',
      'name,PHONE,consent,consent_date',
      { phone: 'PHONE', consent: 'consent', 'consent-date': 'consent_date' },
    ],
    ['numbered phones', 'Phone Number 1,Phone Number 2', { phone: 'Phone Number 1' }],
  ])('knows an export of %s', (_, header, expected) => {
    expect(named(header)).toEqual(expected)
  })

  it('never takes on its own what could loosen a decision', () => {
    expect(named('phone,kind,line,last_purchase,id,time zone')).toEqual({ phone: 'phone' })
    const given = { kind: 'kind', line: 'line', purchase: 'last_purchase' }
    expect(named('phone,kind,line,last_purchase', given)).toEqual({ phone: 'phone', ...given })
  })

  it('takes the column it is given, and none where there is to be none', () => {
    expect(named('phone,Work Phone,state,consent', { phone: 'work phone', state: 'none', consent: 'none' })).toEqual({
      phone: 'Work Phone',
    })
  })

  it('says which column it took where several could have been', () => {
    expect(findColumns(['Mobile Phone', 'Phone'], {}, 'leads.csv').notes).toEqual([
      'the phone column is `Phone`, not `Mobile Phone` (--phone-column names another); one number of a row is checked',
    ])
  })

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['name,email', {}, /^leads\.csv:1: no column of phone numbers; .*--phone-column.*name, email/],
    ['phone', { zip: 'plz' }, /^--zip-column: leads\.csv has no column `plz`/],
    ['phone,Zip,ZIP', { zip: 'zip' }, /more than one column `zip`/],
    ['phone', { phone: 'none' }, /no column of phone numbers/],
  ])('refuses %s with %j', (header, given, message) => {
    expect(() => named(header, given)).toThrow(message)
  })

  it('shows names without what would move or colour a terminal', () => {
    const cannot = /[^\P{Cc}\n]/u
    const names = ['\u001b[2Jname', '\u009b31m\u0000', 'x'.repeat(61)]
    const refused = (given: Readonly<Record<string, string>>): string => {
      try {
        findColumns(names, given, 'leads.csv')
        return ''
      } catch (error) {
        return (error as Error).message
      }
    }
    for (const message of [refused({}), refused({ zip: 'zip' })]) {
      expect(message).not.toMatch(cannot)
      expect(message).toContain(`\ufffd[2Jname, \ufffd31m\ufffd, ${'x'.repeat(60)}…`)
    }
    const { notes } = findColumns(['phone', '\u0007Mobile', '\u0008cell'], {}, 'leads.csv')
    expect(notes).toEqual([
      'the phone column is `phone`, not `\ufffdMobile` or `\ufffdcell` (--phone-column names another); one number of a row is checked',
    ])
  })
})

describe('addresses', () => {
  it.each<[string, string, string | undefined]>([
    ['FL', 'US', 'US-FL'],
    [' fl ', 'US', 'US-FL'],
    ['Florida', 'US', 'US-FL'],
    ['NEW  YORK', 'US', 'US-NY'],
    ['D.C.', 'US', 'US-DC'],
    ['US-TX', 'US', 'US-TX'],
    ['ON', 'US', 'CA-ON'],
    ['ontario', 'CA', 'CA-ON'],
    ['', 'US', undefined],
    ['ZZ', 'US', 'US-ZZ'],
    ['Flordia', 'US', 'Flordia'],
    ['Kent', 'GB', undefined],
  ])('state %j in %s is %s', (text, country, region) => {
    expect(regionOf(text, country)).toBe(region)
  })

  it.each<[string, string | undefined]>([
    ['USA', 'US'],
    ['United States', 'US'],
    ['ca', 'CA'],
    ['', undefined],
    ['1', undefined],
    ['+44', undefined],
    ['Ruritania', 'Ruritania'],
  ])('country %j is %s', (text, country) => {
    expect(countryOf(text)).toBe(country)
  })

  it.each<[string, string, string | undefined]>([
    ['2138', 'US', '02138'],
    ['501', 'US', '00501'],
    ['02138-1234', 'US', '02138-1234'],
    ['2138', 'AU', '2138'],
    [' ', 'US', undefined],
  ])('postal code %j in %s is %s', (text, country, code) => {
    expect(postalCodeOf(text, country)).toBe(code)
  })
})

const consentRecords = (text: string, date: string, now: number) => recordsOf(saidOfConsent(text, date), now)
const stopRecords = (text: string, now: number) => recordsOf(saidOfStop(text, now), now)

describe('consent columns', () => {
  const NOW = Date.parse('2026-07-06T17:00:00Z')
  const midnight = '2026-01-02T00:00:00Z'
  const endOfDay = '2026-01-03T11:59:59.999Z'
  it.each<[string, string, readonly object[]]>([
    ['', '', []],
    ['no', '2026-01-02', []],
    ['written 2026-01-02', '', [{ type: 'consent', level: 'written', at: midnight }]],
    ['Express 2026-01-02T10:00:00-05:00', '', [{ type: 'consent', level: 'express', at: '2026-01-02T10:00:00-05:00' }]],
    ['2026-01-02', '', [{ type: 'consent', level: 'express', at: midnight }]],
    ['2026-01-02 10:00', '', [{ type: 'consent', level: 'express', at: midnight }]],
    ['yes', '2026-01-02', [{ type: 'consent', level: 'express', at: midnight }]],
    ['written', '2026-01-02', [{ type: 'consent', level: 'written', at: midnight }]],
    [
      'written 2026-01-02; revoked 2026-01-02',
      '',
      [
        { type: 'consent', level: 'written', at: midnight },
        { type: 'revocation', at: endOfDay },
      ],
    ],
    ['DNC 2026-01-02', '', [{ type: 'do-not-call', at: endOfDay }]],
    ['stop 2026-01-02 18:00', '', [{ type: 'revocation', at: endOfDay }]],
    ['stop 2026-01-02T18:00:00-05:00', '', [{ type: 'revocation', at: '2026-01-02T18:00:00-05:00' }]],
  ])('%j with the date %j', (text, date, records) => {
    expect(consentRecords(text, date, NOW)).toEqual(records)
    expect(parseConsent(records).problems).toEqual([])
  })

  it.each([
    'yes',
    'written',
    'written last spring',
    '1/2/2026',
    '2026-02-30',
    'box ticked',
    'constructor 2026-01-02',
    'written 2026-01-02T10:00',
  ])('%j becomes a record that is refused, unless it has a date', (text) => {
    const { problems } = parseConsent(consentRecords(text, '', NOW))
    expect(problems.length).toBe(text.endsWith('T10:00') ? 0 : 1)
  })

  it('takes a date without an offset as early as it can have been', () => {
    expect(dateIn('2026-01-02 23:59:59')).toBe(midnight)
    expect(dateIn('2026-01-02T23:59:59+01:00')).toBe('2026-01-02T23:59:59+01:00')
    expect(dateIn('01/02/2026')).toBe('01/02/2026')
  })
})

describe('a request to stop', () => {
  const stopAt = (text: string, now: string) => consentRecords(text, '', Date.parse(now))[0]?.at
  it.each<[string, string, string]>([
    // A day begins first 14 hours before its midnight UTC, and ends last 12 hours after the next.
    ['the day before it begins anywhere', '2026-07-05T09:59:59.999Z', '2026-07-05T10:00:00.000Z'],
    ['once it has begun somewhere', '2026-07-05T10:00:00Z', '2026-07-05T10:00:00.000Z'],
    ['in the evening of the day before', '2026-07-05T22:30:00Z', '2026-07-05T22:30:00.000Z'],
    ['on the day', '2026-07-06T17:00:00Z', '2026-07-06T17:00:00.000Z'],
    ['while it lasts somewhere', '2026-07-07T11:59:59Z', '2026-07-07T11:59:59.000Z'],
    ['later', '2026-07-07T12:00:00Z', '2026-07-07T11:59:59.999Z'],
  ])('with a day alone, %s', (_, now, at) => {
    expect(stopAt('stop 2026-07-06', now)).toBe(at)
    expect(stopAt('dnc 2026-07-06 08:15', now)).toBe(at)
  })

  it.each(['yes', 'TRUE', 't', 'x', '1', '1.0', 'on', 'DNC'])('ticked %j in a column of its own stands now', (text) => {
    const now = Date.parse('2026-07-06T17:00:00Z')
    expect(stopRecords(text, now)).toEqual([{ type: 'do-not-call', at: '2026-07-06T17:00:00.000Z' }])
  })

  it('of a day leaves what the same row says of a later one, and takes back what it says of that evening', () => {
    const now = Date.parse('2026-07-06T17:00:00Z')
    const said = saidOfConsent('written 2026-06-02; written 2026-06-01T21:00:00-04:00; stop 2026-06-01', '')
    const [next = 0, evening = 0, stop = 0] = recordsOf(said, now).map(({ at }) => Date.parse(at as string))
    expect([evening < stop, stop < next, next < Date.parse('2026-06-02T12:00:01Z')]).toEqual([true, true, true])
  })

  it('of an hour takes back what was agreed on some hour of the same day, wherever that is', () => {
    const said = saidOfConsent('written 2026-06-02; stop 2026-06-02T09:00:00+10:00', '')
    const [consent = 0, stop = 0] = recordsOf(said, Date.parse('2026-07-06T17:00:00Z')).map(({ at }) =>
      Date.parse(at as string),
    )
    expect(consent < stop).toBe(true)
  })

  it('with a day, none, or what nobody understands in a column of its own', () => {
    const now = Date.parse('2026-07-06T17:00:00Z')
    expect(stopRecords('2026-06-01', now)).toEqual([{ type: 'do-not-call', at: '2026-06-02T11:59:59.999Z' }])
    for (const text of ['', 'no', 'False', 'f', '0', '0.0', 'off', 'NULL', 'N/A'])
      expect(stopRecords(text, now)).toEqual([])
    expect(parseConsent(stopRecords('maybe', now)).problems).toHaveLength(1)
  })
})

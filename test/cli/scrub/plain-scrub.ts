import { join } from 'node:path'
import { callingCodeIn, callingCodeOf, countryOf, postalCodeOf, regionOf } from '../../../src/cli/address.ts'
import { type ColumnNames, type ColumnRole, findColumns } from '../../../src/cli/columns.ts'
import type { Consents } from '../../../src/cli/consents.ts'
import { utf8 } from '../../../src/cli/csv-lines.ts'
import { cellsOf, openTable } from '../../../src/cli/csv-table.ts'
import { dealingsOf } from '../../../src/cli/lead.ts'
import { countryFor, e164Of } from '../../../src/cli/readings.ts'
import type { Call, ConsentInput, Gate } from '../../../src/index.ts'

const KINDS: Readonly<Record<string, string>> = {
  business: 'business',
  b2b: 'business',
  consumer: 'consumer',
  residential: 'consumer',
  b2c: 'consumer',
}
const LINES: Readonly<Record<string, string>> = {
  wireless: 'wireless',
  mobile: 'wireless',
  cell: 'wireless',
  cellular: 'wireless',
  landline: 'landline',
  fixed: 'landline',
  voip: 'voip',
}

const wordIn = (words: Readonly<Record<string, string>>, text: string): string | undefined => {
  const word = text.toLowerCase()
  if (word === '' || word === 'unknown') return undefined
  return Object.hasOwn(words, word) ? words[word] : text
}

const without = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** What a scrub wrote and said. */
export interface PlainScrub {
  readonly out: string
  readonly said: readonly string[]
}

/** Scrubs a file row by row and field by field, with csv-parse: what the fast way must come to. */
export const plainScrub = async (
  cwd: string,
  file: string,
  gate: Gate,
  now: number,
  given: { readonly columns?: ColumnNames; readonly consents?: Consents; readonly delimiter?: string } = {},
): Promise<PlainScrub> => {
  const { mark, delimiter, header, names, rows } = await openTable(join(cwd, file), given.delimiter)
  const { positions } = findColumns(names, given.columns ?? {}, file)
  const lineEnd = header.eol === '' ? '\n' : header.eol
  const said: string[] = []
  let out = `${mark}${header.raw}${delimiter}${cellsOf(['verdict', 'reasons', 'next_allowed_at', 'region'], delimiter)}${lineEnd}`
  for await (const row of rows) {
    const end = row.eol === '' ? lineEnd : row.eol
    if (row.fields === null) {
      said.push(`${file}:${row.line}: ${row.problem}; denied`)
      out += cellsOf([row.raw, ...names.slice(1).map(() => ''), 'deny', 'input-invalid', '', ''], delimiter) + end
      continue
    }
    const { fields } = row
    const at = (role: ColumnRole): string => {
      const position = positions[role]
      return position === undefined ? '' : utf8(fields[position] ?? '').trim()
    }
    const country = countryOf(at('country'))
    const home = country !== undefined && country.length === 2 ? country : 'US'
    const code = at('phone-code') === '' ? callingCodeIn(at('country')) : callingCodeOf(at('phone-code'))
    const phone = at('phone')
    const isAtHome = code === '' || (code === '1' && e164Of('2125550123', home) === '+12125550123')
    const prefix = code === null ? `code ${at('phone-code')} ` : isAtHome ? '' : `+${code}`
    const written = phone === '' || phone.startsWith('+') ? phone : prefix + phone
    const e164 = written === '' ? null : e164Of(written, home)
    const number = e164 ?? written
    const recipient = without({
      id: at('id') || undefined,
      kind: wordIn(KINDS, at('kind')),
      line: wordIn(LINES, at('line')),
      country,
      region: regionOf(at('state'), home),
      postalCode: postalCodeOf(at('zip'), home),
      zone: at('zone') || undefined,
    })
    const records = [...((e164 === null ? undefined : given.consents?.get(e164)) ?? []), ...dealingsOf(at, now)]
    if (number === '') said.push(`${file}:${row.line}: no number; denied`)
    const consent = (records.length === 0 ? null : records) as ConsentInput
    const decision = gate.canDial(number, consent, now, { ...countryFor(number, home), recipient } as Call)
    const codes = [...new Set(decision.reasons.map((reason) => reason.code))]
    const regions = [
      ...new Set(decision.recipient.places.flatMap(({ region }) => (region === undefined ? [] : [region]))),
    ]
    const values = [decision.verdict, codes.join(';'), decision.nextAllowedAt ?? '', regions.join(';')]
    out += `${row.raw}${delimiter}${cellsOf(values, delimiter)}${end}`
  }
  return { out, said }
}

import { dateOrInstantMs } from '../../clock/instant.ts'
import { hasTenDigits, numberReader } from '../../memory/number-reader.ts'
import { rowReader } from '../csv.ts'
import { positionOf } from '../formats/delimited.ts'
import { looksLikeNumber } from '../number-like.ts'
import { type DncColumn, refusal } from '../source.ts'
import type { DncChangeColumns } from './change-columns.ts'

/** One line of a change file. */
export interface DncChange {
  /** The digits of E.164 as an integer. */
  readonly digits: number
  readonly isAdd: boolean
  /** From 1. */
  readonly line: number
}

/** How change files are to be read. */
export interface ChangeOptions {
  readonly columns: DncChangeColumns
  /** By word in lower case: whether it adds. */
  readonly words: ReadonlyMap<string, boolean>
  readonly asOf: number
  readonly defaultCountry: string
}

/** Reads a change file that comes in pieces. */
export interface ChangeReader {
  read(piece: string): void
  end(): void
}

/** A day begins this long before it does in UTC, in the zone that is furthest ahead. */
const FIRST_ZONE = 14 * 3_600_000

/**
 * A reader of one change file; takes its changes in the order of its lines.
 *
 * @throws PredialError `list-format` at the first line that cannot be read
 */
export function changeReader(name: string, options: ChangeOptions, take: (change: DncChange) => void): ChangeReader {
  const { columns, words, asOf, defaultCountry } = options
  const tenDigits = hasTenDigits(defaultCountry)
  const source = { name }
  let digits = 0
  const read = numberReader({ add: (given) => (digits = given), addPrefix: () => (digits = 0) }, defaultCountry)
  let positions: Positions | null = null

  return rowReader(source, columns.delimiter ?? ',', (fields, line) => {
    if (positions === null) {
      const header = columns.header ?? namedColumns(columns).some((column) => typeof column === 'string')
      positions = positionsOf(name, columns, header ? fields : null, fields.length)
      if (header) return
    }
    const { areaCode, number, op, date, width } = positions
    const shown = fields.join()
    if (fields.length !== width) {
      throw refusal(source, line, `${fields.length} fields where the first line has ${width}`, shown)
    }
    const word = fields[op] as string
    const isAdd = words.get(word.toLowerCase())
    if (isAdd === undefined) {
      throw refusal(source, line, `not one of the words ${[...words.keys()].join(', ')} (others: \`operations\`)`, word)
    }
    if (date !== null) checkDate(name, line, fields[date] as string, asOf)
    const text =
      areaCode === null
        ? (fields[number] as string)
        : withAreaCode(fields[areaCode] as string, fields[number] as string)
    digits = 0
    if (!looksLikeNumber(text, tenDigits)) throw refusal(source, line, 'not a number', shown)
    const problem = read(text, null)
    if (problem !== null) throw refusal(source, line, problem, shown)
    if (digits < 10_000) throw refusal(source, line, 'no single number', shown)
    take({ digits, isAdd, line })
  })
}

interface Positions {
  readonly areaCode: number | null
  readonly number: number
  readonly op: number
  readonly date: number | null
  readonly width: number
}

const namedColumns = ({ areaCode, number, op, date }: DncChangeColumns): readonly (DncColumn | undefined)[] => [
  areaCode,
  number,
  op,
  date,
]

function positionsOf(
  name: string,
  { areaCode, number, op, date }: DncChangeColumns,
  header: readonly string[] | null,
  width: number,
): Positions {
  const position = (column: DncColumn): number => positionOf({ name }, column, header, width)
  return {
    areaCode: areaCode === undefined ? null : position(areaCode),
    number: position(number),
    op: position(op),
    date: date === undefined ? null : position(date),
    width,
  }
}

/** With a column for each, both must be whole: a part that lost a digit would name another number. */
const withAreaCode = (areaCode: string, number: string): string =>
  /^[2-9]\d\d$/.test(areaCode) && /^\d{3}[-. ]?\d{4}$/.test(number) ? areaCode + number.replace(/\D/, '') : ''

function checkDate(name: string, line: number, text: string, asOf: number): void {
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  const iso = compact === null ? text : `${compact[1]}-${compact[2]}-${compact[3]}`
  const ms = /^\d{4}-/.test(iso) ? dateOrInstantMs(iso) : null
  if (ms === null) throw refusal({ name }, line, 'not a date such as 2026-11-15', text)
  if (ms - (iso.length === 10 ? FIRST_ZONE : 0) > asOf) throw refusal({ name }, line, 'dated after `asOf`', text)
}

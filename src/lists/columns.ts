import { PredialError } from '../errors.ts'
import type { DncFormat } from './formats/readers.ts'
import type { DncColumns } from './source.ts'

const MAX_PARTS = 3
const span = /^\d{1,4}\|[1-9]\d{0,3}$/

/** Checks that the columns are those that the format needs. */
export function checkColumns(format: DncFormat, columns: DncColumns | undefined): DncColumns {
  const chosen = format === 'delimited' || format === 'genesys' || format === 'fixed'
  if (!chosen) {
    if (columns !== undefined) throw invalid('columns', `the format \`${format}\` has no columns to choose`)
    return {}
  }
  if (typeof columns !== 'object' || columns === null)
    throw invalid('columns', `the format \`${format}\` needs columns`)
  const { phone, numbers, expires, header, delimiter } = columns
  const which = format === 'genesys' || (format === 'delimited' && phone === undefined) ? 'numbers' : 'phone'
  const other = which === 'phone' ? numbers : phone
  if (other !== undefined)
    throw invalid(which === 'phone' ? 'columns.numbers' : 'columns.phone', `does not go with ${which}`)
  const wanted = which === 'phone' ? phone : numbers
  if (!Array.isArray(wanted) || wanted.length === 0) throw invalid(`columns.${which}`, 'must name at least one column')
  if (which === 'phone' && wanted.length > MAX_PARTS) {
    throw invalid(`columns.phone[${MAX_PARTS}]`, `a number lies in at most ${MAX_PARTS} columns`)
  }
  for (const [index, column] of wanted.entries()) checkColumn(format, column, `columns.${which}[${index}]`)
  if (expires !== undefined) checkColumn(format, expires, 'columns.expires')
  checkLayout({ header, delimiter })
  return columns
}

/** Checks what columns of every kind have in common. */
export function checkLayout({ header, delimiter }: { readonly header?: unknown; readonly delimiter?: unknown }): void {
  if (header !== undefined && typeof header !== 'boolean') throw invalid('columns.header', 'must be true or false')
  if (delimiter !== undefined && !(typeof delimiter === 'string' && /^[,;|\t]$/.test(delimiter))) {
    throw invalid('columns.delimiter', 'must be a comma, semicolon, pipe or tab')
  }
}

/** Checks how one column is named. */
export function checkColumn(format: DncFormat, column: unknown, path: string): void {
  if (format === 'fixed') {
    if (typeof column !== 'string' || !span.test(column)) throw invalid(path, 'must be `start|length`, such as `0|10`')
  } else if (
    typeof column === 'number' ? !Number.isInteger(column) || column < 0 : typeof column !== 'string' || column === ''
  ) {
    throw invalid(path, 'must be the name of a column or its position from 0')
  }
}

const invalid = (path: string, message: string): PredialError => new PredialError('config-invalid', path, message)

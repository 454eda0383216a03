import { PredialError } from '../../errors.ts'
import { checkColumn, checkLayout } from '../columns.ts'
import type { DncColumn } from '../source.ts'

/** Where things stand in a change file. Registries do not publish its layout, so nothing is guessed. */
export interface DncChangeColumns {
  /** Where the area code has a column of its own; absent: `number` holds all of the number. */
  readonly areaCode?: DncColumn
  readonly number: DncColumn
  /** Whether the number is added or deleted. */
  readonly op: DncColumn
  /** When; no later than `asOf`. `2026-11-15`, `20261115`, or an instant with an offset. */
  readonly date?: DncColumn
  /** Whether the first line names the columns. Default: yes where a column is given by name. */
  readonly header?: boolean
  /** Default `,`. */
  readonly delimiter?: ',' | ';' | '|' | '\t'
}

/** The words by which a change file says what it does; capitals do not matter. */
export interface DncChangeWords {
  readonly add: readonly string[]
  readonly delete: readonly string[]
}

const DEFAULT_WORDS: DncChangeWords = { add: ['a', 'add', 'added'], delete: ['d', 'del', 'delete', 'deleted'] }

/** Checks that the columns of a change file were named. */
export function checkChangeColumns(columns: unknown): DncChangeColumns {
  if (typeof columns !== 'object' || columns === null) {
    throw invalid('columns', 'must say where a change file has its `number` and `op` (and `areaCode`, `date`)')
  }
  const given = columns as DncChangeColumns
  for (const [key, isNeeded] of [
    ['areaCode', false],
    ['number', true],
    ['op', true],
    ['date', false],
  ] as const) {
    if (isNeeded || given[key] !== undefined) checkColumn('delimited', given[key], `columns.${key}`)
  }
  checkLayout(given)
  return given
}

/** By word in lower case: whether it adds. */
export function checkChangeWords(words: DncChangeWords = DEFAULT_WORDS): ReadonlyMap<string, boolean> {
  const adds = new Map<string, boolean>()
  for (const [key, isAdd] of [
    ['add', true],
    ['delete', false],
  ] as const) {
    const given: unknown = words?.[key]
    if (!Array.isArray(given) || given.length === 0) throw invalid(`operations.${key}`, 'must be an array of words')
    for (const [index, word] of given.entries()) {
      const plain = typeof word === 'string' ? word.trim().toLowerCase() : ''
      const path = `operations.${key}[${index}]`
      if (plain === '') throw invalid(path, 'must be a word')
      if (adds.has(plain)) throw invalid(path, `\`${word}\` is given twice`)
      adds.set(plain, isAdd)
    }
  }
  return adds
}

const invalid = (path: string, message: string): PredialError => new PredialError('config-invalid', path, message)

import { type AttemptRecord, type AttemptStore, type Call, canDial, memoryAttempts } from '../index.ts'
import { utf8 } from './csv-lines.ts'
import { openTable } from './csv-table.ts'
import { badInput } from './failure.ts'
import { e164Of, instantOf } from './readings.ts'
import { shown } from './shown.ts'

const NUMBER = ['number', 'phone', 'phone_number']
const TEXTS = ['outcome', 'seller', 'campaign', 'subject', 'debt', 'technology', 'purpose'] as const

/**
 * Reads earlier attempts from a CSV file with the columns `number` and `at`, and any of outcome, seller, subject …
 *
 * @param notes takes remarks for a person
 */
export const readHistory = async (path: string, country: string, notes: string[]): Promise<AttemptStore> => {
  const { names, rows } = await openTable(path)
  const lower = names.map((name) => name.toLowerCase())
  const number = lower.findIndex((name) => NUMBER.includes(name))
  const at = lower.indexOf('at')
  if (number < 0) throw badInput(`${path}:1`, 'no column `number`')
  if (at < 0) throw badInput(`${path}:1`, 'no column `at`')
  const known: readonly string[] = ['at', ...TEXTS]
  const twice = known.find((name) => lower.indexOf(name) !== lower.lastIndexOf(name))
  if (twice !== undefined) throw badInput(`${path}:1`, `has more than one column \`${twice}\``)
  const passed = names.filter((_, i) => i !== number && !known.includes(lower[i] as string))
  if (passed.length > 0) {
    const which = passed.map((name) => `\`${shown(name)}\``).join(', ')
    notes.push(
      `of ${path} these columns are passed over: ${which}; what is counted stands in number, ${known.join(', ')}`,
    )
  }
  const attempts: AttemptRecord[] = []
  const checked = new Set<string>()
  for await (const { line, fields, problem } of rows) {
    if (fields === null) throw badInput(`${path}:${line}`, problem ?? 'cannot be read')
    const cell = (position: number): string => utf8(fields[position] ?? '').trim()
    const e164 = e164Of(cell(number), country)
    if (e164 === null) throw badInput(`${path}:${line}`, `\`${cell(number)}\` is not a telephone number`)
    const ms = instantOf(cell(at))
    if (ms === null)
      throw badInput(
        `${path}:${line}`,
        `\`${cell(at)}\` is not an instant with an offset such as 2026-11-20T15:30:00-05:00`,
      )
    const texts = TEXTS.map((name) => [name, lower.includes(name) ? cell(lower.indexOf(name)) : ''] as const)
    const given = Object.fromEntries(texts.filter(([, value]) => value !== ''))
    const words = `${given.outcome},${given.technology},${given.purpose}`
    if (!checked.has(words)) checkWords(given, `${path}:${line}`)
    checked.add(words)
    attempts.push({ ...given, id: `${path}:${line}`, at: ms, number: e164 })
  }
  return memoryAttempts(attempts)
}

/** A word the law does not know would drop out of every count unseen. */
const checkWords = (given: Readonly<Record<string, string>>, path: string): void => {
  const { outcome, technology, purpose } = given
  const attempt = { at: 0, outcome, technology, purpose }
  const known = Object.fromEntries(Object.entries(attempt).filter(([, value]) => value !== undefined))
  const { reasons } = canDial('+12025550100', null, 0, { attempts: [known] } as unknown as Call)
  const bad = reasons.find((reason) => reason.code === 'input-invalid')
  if (bad?.code !== 'input-invalid') return
  const column = bad.path.split('.').at(-1) ?? 'at'
  throw badInput(path, `\`${given[column]}\` is not a known ${column}`)
}

import { byLine } from '../lines.ts'
import { type ListReader, refusal } from '../source.ts'

const number = /^0[1-9]\d{8,9}$/

/**
 * TPS and CTPS: 12 characters, the code in 5 (to the left) and the number in 7 (to the right), or both together to the
 * left. Editors strip the blanks at the end, so that a shorter line is taken.
 */
export const readUkTps: ListReader = byLine((source, take) => (text, line) => {
  const digits = text.replaceAll(' ', '')
  if (text.length > 12 || !number.test(digits)) {
    throw refusal(source, line, 'not a number in 12 characters', text)
  }
  take({ number: `+44${digits.slice(1)}`, line })
})

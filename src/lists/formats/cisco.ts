import { byLine } from '../lines.ts'
import { type ListReader, refusal } from '../source.ts'

const withExtension = /^(1?[2-9]\d{9})\d+$/

/**
 * Cisco UCCE and PCCE: up to 20 digits on each line, an extension written straight after the number.
 *
 * An entry with an extension lists its whole number, the stricter reading. Where numbers have no fixed length an
 * extension cannot be told apart; such a line is refused for being too long.
 */
export const readCisco: ListReader = byLine((source, take) => (text, line) => {
  const digits = text.trim()
  if (!/^\d{6,20}$/.test(digits)) throw refusal(source, line, 'not 6 to 20 digits', text)
  const base = source.tenDigits ? withExtension.exec(digits)?.[1] : undefined
  take({ number: base ?? digits, line })
})

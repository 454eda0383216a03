import { byLine } from '../lines.ts'
import { type ListReader, refusal } from '../source.ts'

const number = /^([2-9]\d\d),?(\d{7})$/

/** The national registries of the +1 plan: `202,5550100` or `2025550100` on each line. */
export const readFtcFlat: ListReader = byLine((source, take) => (text, line) => {
  const match = number.exec(text.trim())
  if (match === null) throw refusal(source, line, 'not an area code and seven digits', text)
  source.coverage.areaCodes.add(match[1] as string)
  take({ number: `+1${match[1]}${match[2]}`, line })
})

import { linesOf } from '../lines.ts'
import { type ListEntry, type ListSource, refusal } from '../source.ts'

const number = /^([2-9]\d\d),?(\d{7})$/

/** The national registries of the +1 plan: `202,5550100` or `2025550100` on each line. */
export function* readFtcFlat(source: ListSource): Generator<ListEntry> {
  for (const { text, line } of linesOf(source)) {
    const match = number.exec(text.trim())
    if (match === null) throw refusal(source, line, 'not an area code and seven digits', text)
    source.coverage.areaCodes.add(match[1] as string)
    yield { number: `+1${match[1]}${match[2]}`, line }
  }
}

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { BlockRows, groupOf } from '../../../src/cli/scrub/block-rows.ts'
import type { Leads } from '../../../src/cli/scrub/leads.ts'

const lead = fc.record({
  areaCode: fc.constantFrom(0, 1, 201, 212, 511, 512, 989, 999),
  region: fc.nat(700),
  line: fc.oneof(fc.constant(-1), fc.nat(9_999_999), fc.constantFrom(0, 9_999_999, 5_550_100)),
})

it('hands out every row once, those of a group one behind the other as they came, each with its own number', () => {
  const rows = new BlockRows()
  fc.assert(
    fc.property(fc.array(lead, { maxLength: 40 }), fc.constantFrom(1, 90), (given, times) => {
      const leads = Array.from({ length: times }, () => given).flat()
      rows.count = 0
      for (const [i, { areaCode, region, line }] of leads.entries()) {
        const asked = { group: groupOf(areaCode, region), line, number: `text ${i}`, consent: null, call: {} }
        rows.ask(rows.add(3 * i, 3 * i + 1, 3 * i + 2, null), asked as unknown as Leads)
      }
      const order = [...rows.inGroups()]
      expect([...order].sort((a, b) => a - b)).toEqual(leads.map((_, i) => i))
      const groups = order.map((row) => groupOf(leads[row]?.areaCode ?? -1, leads[row]?.region ?? -1))
      expect(groups.filter((group, i) => group !== groups[i - 1])).toHaveLength(new Set(groups).size)
      expect(order.filter((row, i) => groups[i] === groups[i - 1] && row < (order[i - 1] as number))).toEqual([])
      for (const [i, { areaCode, line }] of leads.entries()) {
        expect([rows.starts[i], rows.ends[i], rows.nexts[i]]).toEqual([3 * i, 3 * i + 1, 3 * i + 2])
        const e164 = `+1${String(areaCode).padStart(3, '0')}${String(line).padStart(7, '0')}`
        expect(rows.numberOf(i)).toBe(line < 0 ? `text ${i}` : e164)
      }
    }),
    { numRuns: 60 },
  )
})

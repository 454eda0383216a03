import type { NumberClass } from '../vocabulary/place.ts'

/**
 * Emergency and crisis lines, whatever the country: one set for all, since a false hit only denies a code that no
 * one may dial out to.
 */
const EMERGENCY: ReadonlySet<string> = /*#__PURE__*/ new Set(
  (
    '000 100 101 102 103 104 105 106 108 110 111 112 113 114 115 116 117 118 119 120 122 123 ' +
    '15 17 18 190 191 192 193 194 195 197 198 199 911 988 993 995 997 998 999'
  ).split(' '),
)

/** What a bare code of two to six digits is; null: no code of that length. */
export function shortClass(digits: string, nanp: boolean): NumberClass | null {
  if (EMERGENCY.has(digits)) return 'emergency'
  if (digits.length < 3 || digits.length > 6) return null
  return nanp && /^[2-9]11$/.test(digits) ? 'service-code' : 'short'
}

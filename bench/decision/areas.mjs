// Where each area code is: what the plain side has as a table, written down once from what the gate says of it.
import { areaCodes } from '../data/area-codes.mjs'

export const measure = async () => {
  const { canDial } = await import('../../dist/index.js')
  return areaCodes().map((code) => {
    const [{ region, zone }] = canDial(`+1${code}2345678`, null, '2026-11-20T18:30:00Z').recipient.places
    return [String(code), { region, zone }]
  })
}

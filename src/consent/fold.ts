export { type ConsentState, consentFor } from './grants.ts'
export type { ConsentQuery } from './query.ts'
export { relationshipFor, startsLater } from './relationships.ts'
export {
  changesAfter,
  refusals,
  representationAt,
  requestedHours,
  requestFor,
  revocationFor,
} from './requests.ts'

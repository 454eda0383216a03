/**
 * May this number be called, now, for this purpose, and if not, why not and when?
 *
 * @module
 */

export { parseConsent } from './consent/parse.ts'
export type { RuleOutcome } from './decide/explain.ts'
export { isPredialError, PredialError, type PredialErrorCode } from './errors.ts'
export type { AttemptHandle } from './gate/admit.ts'
export type { GateConfig, GateInput, Policy } from './gate/config.ts'
export { canDial, createGate, rulebook } from './gate/create-gate.ts'
export type { Admission } from './gate/decider.ts'
export type { Explanation, Gate } from './gate/gate.ts'
export type { Scrub, Scrubbed, ScrubOptions, ScrubRow } from './gate/scrub.ts'
export type { RuleVersionInput } from './law/ends.ts'
export { defineRule, extendRulebook, type RuleDefinition, type RuleInput } from './law/extend.ts'
export { loadRulebook, type Rulebook } from './law/rulebook.ts'
export type { Coverage, RuleChange, RuleOnDate } from './law/views.ts'
export { type InitialAttempt, memoryAttempts } from './memory/attempts.ts'
export { type DncListConfig, type DncListHeader, dncList } from './memory/dnc-list.ts'
export type { AttemptLog, AttemptRecord, AttemptStore } from './ports/attempt-store.ts'
export type { CampaignStats } from './ports/campaign-stats.ts'
export type {
  Attempt,
  Call,
  Caller,
  CallerKind,
  LineType,
  Outcome,
  Purpose,
  Reassigned,
  Recipient,
  RecipientKind,
  Technology,
} from './vocabulary/call.ts'
export type {
  Consent,
  ConsentInput,
  ConsentProblem,
  ConsentRecord,
  ConsentRecordType,
  ParsedRecord,
  Proof,
  RelationshipKind,
  Scope,
} from './vocabulary/consent.ts'
export type {
  Allowance,
  Decision,
  DecisionJson,
  DecisionPlace,
  DecisionRecipient,
  Denial,
  Duty,
  DutyKind,
  Exemption,
  Warning,
  WarningCode,
} from './vocabulary/decision.ts'
export type { Holiday, HolidayDate } from './vocabulary/holiday.ts'
export type { Duration, Instant, IsoDate } from './vocabulary/instant.ts'
export type { DncEntry, DncList, DncListing } from './vocabulary/list.ts'
export type { Cap, CoolingOff, Params, RuleKind } from './vocabulary/params.ts'
export type { NumberClass, PlaceEvidence } from './vocabulary/place.ts'
export type { Reason, ReasonCode, ReasonCommon, ReasonFields } from './vocabulary/reason.ts'
export type {
  Citation,
  Confidence,
  Covers,
  JurisdictionFile,
  RecipientClass,
  Rule,
  RuleOf,
  RuleVersion,
  Verified,
} from './vocabulary/rule.ts'
export type { DayGroup, TimeOfDay, TimeWindow, Weekday, WeeklyWindows } from './vocabulary/windows.ts'

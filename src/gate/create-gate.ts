import { type Rulebook, rulebookOf } from '../law/rulebook.ts'
import { files } from '../rulebook/index.gen.ts'
import type { Call } from '../vocabulary/call.ts'
import type { ConsentInput } from '../vocabulary/consent.ts'
import type { Decision } from '../vocabulary/decision.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { GateConfig } from './config.ts'
import { type Gate, gateOver } from './gate.ts'

/** The built-in law. */
export const rulebook: Rulebook = /* @__PURE__ */ rulebookOf(files)

/** One that cannot be read is what the gate complains of. */
const rulebookIn = (config: GateConfig): Rulebook | undefined => {
  try {
    return config?.rulebook
  } catch {
    return undefined
  }
}

/**
 * A gate over your lists, history and policy.
 *
 * @throws PredialError `config-invalid` with the path of the bad field.
 */
export const createGate = (config: GateConfig = {}): Gate => gateOver(config, rulebookIn(config) ?? rulebook)

let plain: Gate | undefined

/**
 * May this number be called, now, for this purpose: the built-in rulebook, no lists, no history. What a rule needs
 * and nobody supplied is a denial that says so. Never throws.
 */
export const canDial = (number: string, consent: ConsentInput, now: Instant, call?: Call): Decision => {
  plain ??= createGate()
  return plain.canDial(number, consent, now, call)
}

import type { Params, RuleKind } from '../vocabulary/params.ts'
import type { Citation, RuleVersion, Verified } from '../vocabulary/rule.ts'
import type { CoverMasks } from './masks.ts'
import type { Prepared } from './prepare.ts'

/** One version of a rule, made ready for deciding. */
export interface RuleInForce<K extends RuleKind = RuleKind> {
  readonly id: string
  readonly kind: K
  readonly jurisdiction: string
  /** As a sentence names it. */
  readonly jurisdictionName: string
  readonly title: string
  readonly version: RuleVersion<K>
  readonly params: Params[K]
  readonly prepared: Prepared<K>
  readonly masks: CoverMasks
  readonly citation: Citation
  readonly verified: Verified
  /** Epoch days; -Infinity and Infinity at the ends. In force from `from` to before `to`. */
  readonly from: number
  readonly to: number
}

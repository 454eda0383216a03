import { isoUtc } from '../clock/instant.ts'
import type { Draft } from './finding.ts'
import type { Listing } from './situation.ts'

/** What the copies of a registry say against a call that reaches a number on them, or that might; null: nothing. */
export const listedDraft = ({ registry, listed, problem }: Listing, at: number): Draft | null => {
  if (listed !== null && at < listed.until) {
    const lapses = listed.until === Number.POSITIVE_INFINITY ? null : listed.until
    return { code: 'listed', fields: { registry, asOf: isoUtc(listed.asOf) }, until: lapses }
  }
  if (problem === null) return null
  const article = /^[aeio]/.test(registry) ? 'an' : 'a'
  const settles = `${article} ${registry} list in which every record can be read`
  return {
    code: 'evidence-unavailable',
    fields: { source: `${registry} list`, path: problem.path },
    until: null,
    settles,
  }
}

import { describe, it } from 'vitest'
import { loadRulebook, rulebook } from '../../src/index.ts'
import type { Rule } from '../../src/vocabulary/rule.ts'
import { checkRow } from './check.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { runRow } from './run.ts'
import { readTables } from './table.ts'

// A row that fails under the law as it is would pin everything; tables.test.ts reports it.
const rows = readTables('fixtures').filter((row) => checkRow(row, runRow(row)).length === 0)

/** Rows of the jurisdiction's own table first: they are the ones meant to catch it. */
const rowsFor = (jurisdiction: string): typeof rows => {
  const own = jurisdiction.slice(3).toLowerCase()
  const isOwn = ({ where }: (typeof rows)[number]): boolean =>
    jurisdiction === 'US' ? where.includes('/federal') : where.includes(`/${own}.md`) || where.includes('generic')
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))]
}

const isCaught = (mutant: Mutant, order: typeof rows): boolean => {
  const files = rulebook.files.map((file) => (file.jurisdiction === mutant.jurisdiction ? mutant.file : file))
  let law: ReturnType<typeof loadRulebook>
  try {
    law = loadRulebook(files)
  } catch {
    // A number that makes the rulebook invalid pins itself.
    return true
  }
  return order.some((row) => checkRow(row, runRow(row, law)).length > 0)
}

/** Kinds that decide; the numbers of duties and notes are words. */
const DECIDING = [
  'calling-hours',
  'prohibited-days',
  'dnc-registry',
  'call-cap',
  'cooling-off',
  'consent',
  'reassigned-number',
  'abandonment',
  'moratorium',
  'represented',
  'relationship',
  'permission',
]

/** Numbers no row can pin, because moving them changes no decision. */
const UNPINNABLE: readonly RegExp[] = [
  // Recalled: it lifts nothing.
  /^us-(mt|ar)\.relationship-exemption\./,
  // It lifts a registration duty only, and duties are lifted by who calls and who is called alone.
  /^us-gu\.relationship-exemption\./,
  // The rule it lifts asked for no more than express consent the day before.
  /^us\.tcpa-light-consent\.versions\[0\]\.from a day earlier$/,
  // The seven days of rest end before an eighth excused day could matter.
  /^us\.regf-conversation-cooldown.*excusedAfterConsent P7D → P8D$/,
  // Nothing it lifts was law the day before.
  /^us-(or|ct)\.relationship-exemption\.versions\[0\]\.from a day earlier$/,
  /^us-(ok\.existing-customer|sc\.(written-consent|relationship-exemption|personal-relationship))\.versions\[0\]\.from a day earlier$/,
  // No listed holiday falls on the day before, the day of or the day after these changes.
  /^us-ms\.prohibited-days\.versions\[1\]\.from /,
  /^us-pa\.prohibited-days\.holidays\.versions\[0\]\.from /,
  /^us-pa\.relationship-exemption\.holidays\.versions\[1\]\.from /,
  /^us-ut\.prohibited-days\.versions\[[123]\]\.from /,
]

const decides = ({ kind }: Rule): boolean => DECIDING.includes(kind)

describe.each(
  rulebook.files.filter(({ rules }) => rules.some(decides)).map((file) => [file.jurisdiction, file] as const),
)('every number of %s is pinned by a row', (jurisdiction, file) => {
  const order = rowsFor(jurisdiction)
  it.each(file.rules.filter(decides).map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const free = mutantsOf(file, rule)
      .filter(({ name }) => !UNPINNABLE.some((pattern) => pattern.test(name)))
      .filter((mutant) => !isCaught(mutant, order))
      .map(({ name }) => name)
    if (free.length > 0) throw new Error(free.join('\n'))
  })
})

import { epochDayOf } from '../clock/local.ts'
import { tzdb } from '../clock/zones.ts'
import { PredialError } from '../errors.ts'
import type { Lifter } from '../rules/kinds.ts'
import { VERSION } from '../version.ts'
import type { IsoDate } from '../vocabulary/instant.ts'
import type { RuleKind } from '../vocabulary/params.ts'
import type { Confidence, JurisdictionFile, RuleVersion } from '../vocabulary/rule.ts'
import { checkFiles, checkRule } from './check.ts'
import { type CompiledJurisdiction, compileJurisdiction, liftersOf } from './compile.ts'
import { ruleWithoutEnds } from './ends.ts'
import { digest } from './hash.ts'

/** One rule as it is law on a day. */
export interface RuleOnDate {
  readonly id: string
  readonly jurisdiction: string
  readonly kind: RuleKind
  readonly title: string
  readonly version: RuleVersion
}

/** What changes between two days. */
export interface RuleChange {
  readonly id: string
  readonly jurisdiction: string
  readonly kind: RuleKind
  readonly change: 'added' | 'removed' | 'amended'
  /** First day of the later law, or the day on which the rule ends; null where neither is a day between the two. */
  readonly from: IsoDate | null
  readonly before: RuleVersion | null
  readonly after: RuleVersion | null
}

/** How much of one kind of law is known in one jurisdiction, and how well. */
export interface Coverage {
  readonly jurisdiction: string
  readonly name: string
  readonly kind: RuleKind
  readonly rules: number
  readonly verified: { readonly [C in Confidence]: number }
}

/** The law as dated data. */
export interface Rulebook {
  /** `<package version>+<content hash>/tzdb-<version>` */
  readonly id: string
  readonly files: readonly JurisdictionFile[]
  /** The rules that are law on a local day, by jurisdiction and id. */
  on(date: IsoDate): readonly RuleOnDate[]
  /** What changes from one day to another. */
  diff(a: IsoDate, b: IsoDate): readonly RuleChange[]
  coverage(): readonly Coverage[]
  /** Every registry some rule asks for. */
  registries(): readonly string[]
}

/** What deciding needs of a rulebook. */
export interface CompiledRulebook {
  readonly id: string
  readonly jurisdictions: ReadonlyMap<string, CompiledJurisdiction>
  readonly lifters: ReadonlyMap<string, readonly Lifter[]>
  readonly registries: ReadonlySet<string>
  /** Countries that have regional files: a region without one is a gap worth a warning. */
  readonly federations: ReadonlySet<string>
  /** Of countries with no file of their own. */
  readonly generic: CompiledJurisdiction | null
  /** Countries whose only rules were added by a user: the generic policy still holds there. */
  readonly added: ReadonlySet<string>
}

/** The jurisdiction of the policy for countries with no file. */
const GENERIC = 'ZZ'

/** Rulebooks that were made here. */
const made = new WeakSet<Rulebook>()
const compiledOf = new WeakMap<Rulebook, CompiledRulebook>()

const byJurisdiction = (a: JurisdictionFile, b: JurisdictionFile): number => (a.jurisdiction < b.jurisdiction ? -1 : 1)

const versionOn = (versions: readonly RuleVersion[], date: IsoDate): RuleVersion | null => {
  let found: RuleVersion | null = null
  for (const version of versions) if (version.from === null || version.from <= date) found = version
  return found?.params === null ? null : found
}

const checkDate = (date: IsoDate, path: string): IsoDate => {
  if (Number.isNaN(epochDayOf(date))) {
    throw new PredialError('config-invalid', path, `\`${date}\` is not a date such as \`2026-10-18\``)
  }
  return date
}

const rulesOn = (files: readonly JurisdictionFile[], date: IsoDate): readonly RuleOnDate[] =>
  files.flatMap(({ jurisdiction, rules }) =>
    rules.flatMap((rule) => {
      const version = versionOn(rule.versions, date)
      const { id, kind, title } = rule
      return version === null ? [] : [{ id, jurisdiction, kind, title, version }]
    }),
  )

const changesBetween = (files: readonly JurisdictionFile[], a: IsoDate, b: IsoDate): readonly RuleChange[] =>
  files.flatMap(({ jurisdiction, rules }) =>
    rules.flatMap(({ id, kind, versions }): RuleChange[] => {
      const before = versionOn(versions, a)
      const after = versionOn(versions, b)
      if (before === after) return []
      const change = before === null ? 'added' : after === null ? 'removed' : 'amended'
      const ended = versions.findLast(({ from, params }) => params === null && from !== null && from > a && from <= b)
      const from = after?.from ?? ended?.from ?? null
      return [{ id, jurisdiction, kind, change, from, before, after }]
    }),
  )

const coverageOf = (files: readonly JurisdictionFile[]): readonly Coverage[] =>
  files.flatMap(({ jurisdiction, name, rules }) => {
    const kinds = new Map<RuleKind, { rules: number; verified: Record<Confidence, number> }>()
    for (const { kind, versions } of rules) {
      const entry = kinds.get(kind) ?? { rules: 0, verified: { primary: 0, secondary: 0, recalled: 0, conflicting: 0 } }
      entry.rules++
      const latest = versions[versions.length - 1] as RuleVersion
      entry.verified[latest.verified.from]++
      kinds.set(kind, entry)
    }
    return [...kinds].map(([kind, entry]) => ({ jurisdiction, name, kind, ...entry }))
  })

const registriesOf = (files: readonly JurisdictionFile[]): readonly string[] => {
  const names = files.flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      rule.kind === 'dnc-registry'
        ? rule.versions.flatMap(({ params }) => (params === null ? [] : [params.registry]))
        : [],
    ),
  )
  return [...new Set(names)].sort()
}

/** Words for people, which decide nothing: with and without them it is the same law. */
const WORDS = new Set(['note', 'elements', 'channels'])

const deciding = (files: readonly JurisdictionFile[]): string =>
  JSON.stringify(
    files.map((file) => ({ ...file, rules: file.rules.filter(({ kind }) => kind !== 'note') })),
    (key, value) => (WORDS.has(key) ? undefined : value),
  )

/** Builds a rulebook from files that were checked. */
export const rulebookOf = (unsorted: readonly JurisdictionFile[]): Rulebook => {
  const files = Object.freeze([...unsorted].sort(byJurisdiction))
  let id: string | null = null
  const rulebook: Rulebook = {
    get id() {
      // Worked out when first asked for: hashing the whole law is wasted on whoever only imports it.
      id ??= `${VERSION}+${digest(deciding(files))}/tzdb-${tzdb}`
      return id
    },
    files,
    on: (date) => rulesOn(files, checkDate(date, 'date')),
    diff: (a, b) => changesBetween(files, checkDate(a, 'a'), checkDate(b, 'b')),
    coverage: () => coverageOf(files),
    registries: () => registriesOf(files),
  }
  made.add(rulebook)
  return rulebook
}

/** Whether it was made by `loadRulebook`, here or in another copy of this package. */
export const isRulebook = (value: unknown): value is Rulebook =>
  typeof (value as Partial<Rulebook> | null)?.registries === 'function'

/** One made here, out of files that were checked; of another the files are checked now. */
export const asRulebook = (given: Rulebook): Rulebook => (made.has(given) ? given : loadRulebook(given.files))

/** The compiled form of a rulebook, made once. */
export const compileRulebook = (given: Rulebook): CompiledRulebook => {
  const known = compiledOf.get(given)
  if (known !== undefined) return known
  const rulebook = asRulebook(given)
  const all = rulebook.files.map((file) => compileJurisdiction(file, file.jurisdiction === GENERIC))
  const jurisdictions = new Map(all.map((one) => [one.jurisdiction, one]))
  const compiled: CompiledRulebook = {
    id: rulebook.id,
    jurisdictions,
    lifters: liftersOf(all),
    registries: new Set(rulebook.registries()),
    federations: new Set(all.flatMap(({ within }) => (within === null ? [] : [within]))),
    generic: jurisdictions.get(GENERIC) ?? null,
    added: new Set(rulebook.files.flatMap((file) => (file.added ? [file.jurisdiction] : []))),
  }
  compiledOf.set(rulebook, compiled)
  compiledOf.set(given, compiled)
  return compiled
}

/**
 * Builds a rulebook from jurisdiction files, such as the `rulebook.json` of a newer release.
 *
 * @throws PredialError `rulebook-invalid`, `rulebook-overlap` or `rulebook-duplicate`, with the path of the bad field.
 */
export const loadRulebook = (files: readonly JurisdictionFile[]): Rulebook => {
  if (!Array.isArray(files))
    throw new PredialError('rulebook-invalid', 'files', 'expected a list of jurisdiction files')
  for (const file of files) {
    if (!Array.isArray(file?.rules))
      throw new PredialError('rulebook-invalid', 'rules', 'a jurisdiction file needs `rules`')
    file.rules.forEach(checkRule)
  }
  const endless = files.map((file) => ({ ...file, rules: file.rules.map(ruleWithoutEnds) }))
  checkFiles(endless)
  const rulebook = rulebookOf(endless)
  compileRulebook(rulebook)
  return rulebook
}

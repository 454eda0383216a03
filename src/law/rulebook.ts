import { tzdb } from '../clock/zones.ts'
import { PredialError } from '../errors.ts'
import type { Lifter } from '../rules/kinds.ts'
import { VERSION } from '../version.ts'
import type { IsoDate } from '../vocabulary/instant.ts'
import type { JurisdictionFile } from '../vocabulary/rule.ts'
import { checkFiles, checkRule } from './check.ts'
import { type CompiledJurisdiction, compileJurisdiction, liftersOf } from './compile.ts'
import { ruleWithoutEnds } from './ends.ts'
import { digest } from './hash.ts'
import {
  type Coverage,
  changesBetween,
  checkDate,
  coverageOf,
  type RuleChange,
  type RuleOnDate,
  registriesOf,
  rulesOn,
} from './views.ts'

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

/** Words for people, which decide nothing: with and without them it is the same law. */
const WORDS = new Set(['note', 'elements', 'channels', 'who', 'basis'])

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

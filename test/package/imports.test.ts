import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Who may import whom, by folder of src; a file directly in src is a folder of its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  version: [],
  vocabulary: [],
  clock: ['vocabulary'],
  place: ['vocabulary', 'clock'],
  ports: ['vocabulary'],
  rulebook: ['vocabulary'],
  consent: ['vocabulary', 'clock'],
  rules: ['vocabulary', 'clock', 'consent', 'ports'],
  law: ['vocabulary', 'clock', 'rules', 'messages', 'errors', 'version'],
  messages: ['vocabulary', 'clock', 'rules'],
  decide: ['vocabulary', 'clock', 'consent', 'rules', 'law', 'messages'],
  memory: ['vocabulary', 'clock', 'ports', 'place', 'errors'],
  lists: ['vocabulary', 'clock', 'memory', 'errors', 'version'],
  gate: [
    ...['vocabulary', 'clock', 'place', 'ports', 'rulebook', 'consent', 'rules', 'law', 'decide', 'memory'],
    'errors',
  ],
  cli: ['index', 'lists'],
  index: ['vocabulary', 'ports', 'consent', 'law', 'decide', 'memory', 'errors', 'gate'],
}

/** Folders that take only types from another. */
const ONLY_TYPES: Readonly<Record<string, readonly string[]>> = {
  rules: ['ports'],
  messages: ['rules'],
  memory: ['ports'],
  rulebook: ['vocabulary'],
}

/** Files of another folder that may be imported, where not all of them may. */
const ONLY_FILES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  memory: { place: ['number.ts'] },
  cli: { lists: ['index.ts'] },
}

/** Who may import which package. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'libphonenumber-js': ['place'],
  '@photostructure/tz-lookup': ['place'],
  zod: ['gate', 'consent', 'cli'],
  commander: ['cli'],
  'csv-parse': ['cli'],
  'csv-stringify': ['cli'],
  picocolors: ['cli'],
  yauzl: ['lists'],
}
const NODE_BUILTINS: readonly string[] = ['lists', 'cli']

/** A message or a help text may show how a code is written; that is not knowing a place. */
const SAMPLE = /(such as|\$ predial) .*$/gm
/** What names a place outside the rulebook: the code, or the name in a sentence. */
const STATE_CODE = /\bUS-[A-Z]{2}\b/i
const STATE_NAME = new RegExp(
  `\\b(${[
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia',
    'Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota',
    'Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina',
    'North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee',
    'Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming',
  ].join('|')})\\b`,
)

interface Import {
  readonly specifier: string
  readonly typesOnly: boolean
}

interface SourceFile {
  /** Relative to src, with forward slashes. */
  readonly path: string
  readonly folder: string
  readonly imports: readonly Import[]
  readonly literals: readonly string[]
}

const src = fileURLToPath(new URL('../../src', import.meta.url))

const folderOf = (path: string): string => {
  const [first = '', second] = path.split('/')
  return second === undefined ? first.replace(/\.ts$/, '') : first
}

const typesOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node
    if (node.isTypeOnly) return true
    return (
      exportClause !== undefined && ts.isNamedExports(exportClause) && exportClause.elements.every((e) => e.isTypeOnly)
    )
  }
  const { importClause } = node
  if (importClause === undefined) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = importClause
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return false
  return namedBindings.elements.every((element) => element.isTypeOnly)
}

const readSource = (file: string): SourceFile => {
  const path = relative(src, file).split(sep).join('/')
  const imports: Import[] = []
  const literals: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      imports.push({ specifier: (node.moduleSpecifier as ts.StringLiteral).text, typesOnly: typesOnly(node) })
      return
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments
      // A computed specifier cannot be checked, so it is not allowed either.
      imports.push({ specifier: first && ts.isStringLiteral(first) ? first.text : '(computed)', typesOnly: false })
      return
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      literals.push(node.text)
    }
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true))
  return { path, folder: folderOf(path), imports, literals }
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readSource(join(src, path)))

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** What is wrong with one import, or null. */
const problem = (file: SourceFile, { specifier, typesOnly }: Import): string | null => {
  const { folder, path } = file
  if (specifier.startsWith('node:')) return NODE_BUILTINS.includes(folder) ? null : 'only lists and cli may use Node'
  if (!specifier.startsWith('.')) {
    const allowed = PACKAGES[packageOf(specifier)]
    if (allowed === undefined) return 'a package nobody may import'
    return allowed.includes(folder) ? null : `only ${allowed.join(', ')} may import it`
  }
  if (!specifier.endsWith('.ts')) return 'a specifier carries .ts'
  const target = relative(src, join(src, dirname(path), specifier))
    .split(sep)
    .join('/')
  const to = folderOf(target)
  if (to === folder) return null
  if (!MAY_IMPORT[folder]?.includes(to)) return `${folder} may not import ${to}`
  if (!typesOnly && ONLY_TYPES[folder]?.includes(to)) return `${folder} may take only types from ${to}`
  const names = ONLY_FILES[folder]?.[to]
  if (names !== undefined && !names.includes(target.slice(to.length + 1))) return `only ${names.join(', ')} of ${to}`
  return null
}

describe('who imports whom', () => {
  it('every folder of src has a place in the order', () => {
    expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
  })

  it('each import is one its folder may make', () => {
    const found = files.flatMap((file) =>
      file.imports.flatMap((one) => {
        const wrong = problem(file, one)
        return wrong === null ? [] : [`${file.path} → ${one.specifier}: ${wrong}`]
      }),
    )
    expect(found).toEqual([])
  })

  it('each that a folder may make is made', () => {
    const made = new Set(
      files.flatMap(({ path, folder, imports }) =>
        imports
          .filter(({ specifier }) => specifier.startsWith('.'))
          .map(
            ({ specifier }) =>
              `${folder} → ${folderOf(
                relative(src, join(src, dirname(path), specifier))
                  .split(sep)
                  .join('/'),
              )}`,
          ),
      ),
    )
    const allowed = Object.entries(MAY_IMPORT).flatMap(([from, all]) => all.map((to) => `${from} → ${to}`))
    expect(allowed.filter((edge) => !made.has(edge))).toEqual([])
  })

  it('there is no circle of folders', () => {
    const below = (folder: string, seen: Set<string>): ReadonlySet<string> => {
      for (const next of MAY_IMPORT[folder] ?? []) if (!seen.has(next)) below(next, seen.add(next))
      return seen
    }
    expect(Object.keys(MAY_IMPORT).filter((folder) => below(folder, new Set()).has(folder))).toEqual([])
  })

  it('notices what is forbidden', () => {
    const from = (path: string, specifier: string, types = false): string | null =>
      problem({ path, folder: folderOf(path), imports: [], literals: [] }, { specifier, typesOnly: types })
    expect(from('rules/consent.ts', '../gate/gate.ts')).toBe('rules may not import gate')
    expect(from('rules/consent.ts', '../ports/attempt-store.ts')).toBe('rules may take only types from ports')
    expect(from('rules/consent.ts', '../ports/attempt-store.ts', true)).toBeNull()
    expect(from('rulebook/us/fl.ts', '../../rules/kinds.ts', true)).toBe('rulebook may not import rules')
    expect(from('cli/scrub.ts', '../lists/csv.ts')).toBe('only index.ts of lists')
    expect(from('cli/scrub.ts', '../index.ts')).toBeNull()
    expect(from('gate/gate.ts', 'node:fs')).toBe('only lists and cli may use Node')
    expect(from('gate/gate.ts', 'libphonenumber-js/core')).toBe('only place may import it')
    expect(from('place/number.ts', 'libphonenumber-js/min')).toBeNull()
    expect(from('gate/gate.ts', 'lodash')).toBe('a package nobody may import')
    expect(from('clock/local.ts', './zones.js')).toBe('a specifier carries .ts')
  })
})

describe('the law is data', () => {
  const code = files.filter(({ path, folder }) => folder !== 'rulebook' && !path.endsWith('.gen.ts'))

  it('no code outside the rulebook names a state', () => {
    const named = code.flatMap(({ path, literals }) =>
      literals
        .map((text) => text.replace(SAMPLE, ''))
        .filter((text) => STATE_CODE.test(text) || STATE_NAME.test(text))
        .map((text) => `${path}: ${text}`),
    )
    expect(named).toEqual([])
  })

  it('the search finds the names that the rulebook uses', () => {
    const literals = files.filter(({ path }) => path.startsWith('rulebook/us/')).flatMap((file) => file.literals)
    expect(literals.some((text) => STATE_CODE.test(text))).toBe(true)
    expect(literals.some((text) => STATE_NAME.test(text))).toBe(true)
  })
})

import type { Rulebook, RuleChange, RuleOnDate, RuleVersion } from '../index.ts'
import type { Paint } from './io.ts'
import { coversInWords } from './plain-words.ts'
import { ruleInWords } from './rule-words.ts'

const since = (from: string | null): string => (from === null ? 'long in force' : `in force from ${from}`)

const trust = ({ verified }: RuleVersion, paint: Paint): string => {
  const text = `${verified.from}, checked ${verified.on}`
  return verified.from === 'primary' ? text : paint.yellow(text)
}

const ruleLines = ({ id, kind, title, version }: RuleOnDate, paint: Paint): readonly string[] => [
  '',
  `  ${paint.bold(title)}`,
  ...ruleInWords({ kind, version }).map((line) => `    ${line}`),
  `    ${version.citation}${version.source === undefined ? '' : `  ${paint.underline(version.source)}`}`,
  `    ${since(version.from)}; verified: ${trust(version, paint)}`,
  paint.dim(`    reaches ${coversInWords(version.covers)}`),
  ...(version.liftedBy.length === 0 ? [] : [paint.dim(`    lifted by ${version.liftedBy.join(', ')}`)]),
  ...(version.note === undefined ? [] : [paint.dim(`    note: ${version.note}`)]),
  paint.dim(`    ${id} (${kind})`),
]

/** The rules of a day for a person, by jurisdiction. */
export const rulesReport = (rulebook: Rulebook, rules: readonly RuleOnDate[], date: string, paint: Paint): string => {
  const files = rulebook.files.filter(({ jurisdiction }) => rules.some((rule) => rule.jurisdiction === jurisdiction))
  const blocks = files.map(({ jurisdiction, name, within }) => {
    const own = rules.filter((rule) => rule.jurisdiction === jurisdiction)
    const above = within === undefined ? '' : `; the rules of ${within} hold as well`
    const title = `${paint.bold(paint.cyan(`${jurisdiction}  ${name}`))}  ${own.length} rules on ${date}${above}`
    return [title, ...own.flatMap((rule) => ruleLines(rule, paint))].join('\n')
  })
  return `${[...blocks, paint.dim(`rulebook ${rulebook.id}`)].join('\n\n')}\n`
}

const SIGNS = { added: '+', removed: '-', amended: '~' } as const

const changeLines = ({ id, kind, change, from, before, after }: RuleChange, paint: Paint): readonly string[] => {
  const colour = { added: paint.green, removed: paint.red, amended: paint.yellow }[change]
  const words = (sign: string, version: RuleVersion | null): readonly string[] =>
    version === null ? [] : [...ruleInWords({ kind, version }), version.citation].map((line) => `    ${sign} ${line}`)
  return [
    '',
    `${colour(`${SIGNS[change]} ${change}`)}  ${paint.bold(id)}${from === null ? '' : `  from ${from}`}`,
    ...words('-', before),
    ...words('+', after),
  ]
}

/** What changes between two days, for a person. */
export const changesReport = (
  rulebook: Rulebook,
  changes: readonly RuleChange[],
  a: string,
  b: string,
  paint: Paint,
): string => {
  const title = `${paint.bold(`${changes.length} changes`)} from ${a} to ${b}`
  return `${[title, ...changes.flatMap((change) => changeLines(change, paint)), '', paint.dim(`rulebook ${rulebook.id}`)].join('\n')}\n`
}

import type { Citation, Decision, DecisionPlace, RuleOutcome } from '../index.ts'
import type { Paint } from './io.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** `2026-07-06T20:14:00-04:00` → `Mon 2026-07-06 20:14`. */
const clockOf = (localTime: string): string => {
  const date = localTime.slice(0, 10)
  return `${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${date} ${localTime.slice(11, 16)}`
}

const placeText = ({ region, zone, localTime }: DecisionPlace): string =>
  `${clockOf(localTime)}  ${zone}${region === undefined ? '' : `  ${region}`}`

const heading = (name: string, paint: Paint): readonly string[] => ['', paint.bold(name)]
const row = (name: string, value: string): string => `${name.padEnd(9)}${value}`

const source = ({ text, url }: Citation, paint: Paint): string =>
  url === undefined ? text : `${text}  ${paint.underline(url)}`

/** Only a fact read at its source goes without a remark; `own` is no claim about law. */
const doubt = (verified: string, paint: Paint): string =>
  verified === 'primary' || verified === 'own' ? '' : `  ${paint.yellow(`[verified: ${verified}]`)}`

const reasonLines = ({ reasons }: Decision, paint: Paint): readonly string[] =>
  reasons.flatMap(({ code, rule, message, citation, verified, until, settles }) => [
    `  ${paint.red(code)}  ${message}`,
    `    ${source(citation, paint)}${doubt(verified, paint)}`,
    paint.dim(`    rule ${rule}`),
    ...(until === null ? [] : [`    lifts by itself at ${until}`]),
    ...(settles === undefined ? [] : [`    settled by ${settles}`]),
  ])

const exemptionLines = ({ exemptions }: Decision, paint: Paint): readonly string[] =>
  exemptions.flatMap(({ rule, by, message, citation, verified, record, until }) => [
    `  ${message}`,
    `    ${source(citation, paint)}${doubt(verified, paint)}`,
    paint.dim(`    ${by} lifts ${rule}${record === null ? '' : `, record ${record}`}`),
    ...(until === null ? [] : [`    until ${until}`]),
  ])

const dutyLines = ({ duties }: Decision, paint: Paint): readonly string[] =>
  duties.flatMap(({ kind, message, citation, verified }) => [
    `  ${paint.cyan(kind)}  ${message}`,
    `    ${source(citation, paint)}${doubt(verified, paint)}`,
  ])

const warningLines = ({ warnings }: Decision, paint: Paint): readonly string[] =>
  warnings.map(({ code, message }) => `  ${paint.yellow(code)}  ${message}`)

const OUTCOMES: { readonly [O in RuleOutcome['outcome']]: (paint: Paint) => (text: string) => string } = {
  pass: (paint) => paint.green,
  deny: (paint) => paint.red,
  exempt: (paint) => paint.cyan,
  duty: (paint) => paint.blue,
  information: (paint) => paint.dim,
  'not-applicable': (paint) => paint.dim,
}

const ruleLines = (rules: readonly RuleOutcome[], paint: Paint): readonly string[] =>
  rules.flatMap(({ outcome, rule, title, why, citation, verified }) => [
    `  ${OUTCOMES[outcome](paint)(outcome.padEnd(14))}  ${rule}  ${title}`,
    `    ${why}`,
    paint.dim(`    ${citation.text}${doubt(verified, paint)}`),
  ])

const nextLines = ({ nextAllowedAt, allowed }: Decision, places: readonly DecisionPlace[]): readonly string[] => {
  if (allowed) return []
  if (nextAllowedAt === null) return [row('Next', 'time alone does not help')]
  const clocks = [...new Set(places.map(({ localTime, zone }) => `${clockOf(localTime)} ${zone}`))]
  return [row('Next', `${clocks.join(', ')}${clocks.length === 0 ? '' : ' = '}${nextAllowedAt}`)]
}

const section = (name: string, lines: readonly string[], paint: Paint): readonly string[] =>
  lines.length === 0 ? [] : [...heading(name, paint), ...lines]

/** A decision for a person; `placesThen` are the places with their clocks at the next allowed time. */
export const checkReport = (
  decision: Decision,
  placesThen: readonly DecisionPlace[],
  rules: readonly RuleOutcome[],
  paint: Paint,
): string => {
  const { verdict, recipient, now, validUntil } = decision
  const colour = { allow: paint.green, deny: paint.red, unknown: paint.yellow }[verdict]
  const lines = [
    `${paint.bold(colour(verdict.toUpperCase()))}  ${recipient.number}`,
    '',
    row('At', now),
    ...recipient.places.map((place, i) =>
      row(i === 0 ? 'There' : '', `${placeText(place)}  ${paint.dim(`(by ${place.from})`)}`),
    ),
    row('Called', `${recipient.kind}, line ${recipient.line}`),
    ...nextLines(decision, placesThen),
    row('Holds', `until ${validUntil}, facts unchanged`),
    ...section('Reasons', reasonLines(decision, paint), paint),
    ...section('Exemptions', exemptionLines(decision, paint), paint),
    ...section('Duties', dutyLines(decision, paint), paint),
    ...section('Warnings', warningLines(decision, paint), paint),
    ...section('Rules considered', ruleLines(rules, paint), paint),
    '',
    paint.dim(`rulebook ${decision.rulebook}`),
  ]
  return `${lines.join('\n')}\n`
}

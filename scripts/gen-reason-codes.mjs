// Writes docs/reason-codes.md from src/vocabulary/reason.ts, with a sentence each on what a code means and what to do.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What each code means, and what to do about it; a code without an entry, or an entry without a code, is an error. */
const WORDS = {
  'input-invalid': [
    '`now` or a field of the call cannot be understood; `path` names it.',
    'Correct the field. Nothing else is asked before it is.',
  ],
  'number-invalid': [
    'What was given is not a telephone number.',
    'Give E.164, or the national format with `call.defaultCountry`.',
  ],
  'number-not-dialable': [
    'The number is nobody’s to call: `emergency`, `short`, `service-code`, `premium`, `directory` or `unassigned`.',
    'Drop it.',
  ],
  'consent-invalid': [
    'A consent record cannot be understood; `path` names the field.',
    'Correct the record. A record passed over might be the revocation.',
  ],
  'consent-missing': [
    'No record gives a consent of this `level` that reaches the call. `none-suffices`: the law bans the call.',
    'Get the consent for this seller, purpose and technology, or dial by hand where the law lets a person do so.',
  ],
  'consent-expired': ['The consent in `record` ended, by its own date or by the law’s.', 'Have it renewed.'],
  'consent-revoked': [
    'The person withdrew consent, or asked to stop, in `record`.',
    'Stop. Only a consent that the person gives later opens the call again.',
  ],
  'number-reassigned': [
    'The number went to somebody else after the consent in `record`; null: the law demands the check whatever was consented to.',
    'Drop the number: what was agreed, was agreed with another person.',
  ],
  listed: [
    'The number is on the list `registry`: a registry, the company’s own, or one it chose to honor.',
    'Do not call. What lifts a registry (a written agreement, a relationship) is a consent record.',
  ],
  'list-missing': ['The law asks for a check against `registry`, and no copy was supplied.', 'Supply one in `lists`.'],
  'list-stale': [
    'The newest copy of `registry` that covers the number is older than `maxAge`, or of an earlier quarter where that is `calendar-quarter`.',
    'Download a fresh one.',
  ],
  'list-not-covering': [
    'Copies of `registry` were supplied, but none holds the numbers of this `areaCode`.',
    'Subscribe to the area code, or say in `covers` what the copy holds.',
  ],
  'do-not-call-request': [
    'The person asked the company, in `record`, not to be called.',
    'Do not call. A later consent of the person reopens it.',
  ],
  'outside-hours': [
    'The clock where the person may be is outside the hours; of several, this one opens last. `from` says what evidence named the place, or that the statute names the clock.',
    'Call at `nextAllowedAt`, or give better evidence of the place.',
  ],
  'prohibited-day': ['It is a day, `day`, on which such calls are not allowed.', 'Call at `nextAllowedAt`.'],
  moratorium: [
    'An emergency is declared in `region`, and the law bars sales calls into it.',
    'Wait until it ends, and take it out of `emergencies.active`.',
  ],
  'cap-reached': [
    'There were `count` of what the law counts (`counts`) in the period `per`, and `cap` are allowed per `scope`.',
    'Call at `until`.',
  ],
  'cooling-off': ['The last `after` was at `since`, and a rest of `period` follows it.', 'Call at `until`.'],
  'history-missing': [
    'A limit of `cap` per `per` applies, and nothing says how often the person was called.',
    'Configure `attempts`, or pass `call.attempts` (an empty list says: never).',
  ],
  represented: ['An attorney represents the person, says `record`.', 'Write to the attorney.'],
  'abandonment-rate': [
    'The campaign abandons a share `rate` of its answered calls, more than `maxRate`.',
    'Dial slower until the rate is back under it.',
  ],
  'caller-id-invalid': [
    'The number to be shown is not one that can be called back.',
    'Show an assigned number in E.164, or leave it out and take it as a duty.',
  ],
  'jurisdiction-unknown': [
    'Nothing says in which country the person is, or the rulebook has no law for it and no generic policy.',
    'Give `recipient.country`, `region` or `postalCode`.',
  ],
  'evidence-unavailable': [
    'A source that a rule needs failed, is too old, is dated after the call or cannot be read; `source` names it.',
    'Read `settles`, which says what would do; a rule as `source` means that what it asked threw.',
  ],
  'company-policy': [
    'The company’s own rule `policy` does not allow the call; it is not law.',
    'Respect it, or change `policy` in the configuration.',
  ],
}

/** Codes whose reasons leave the verdict at `unknown` where nothing else denies. */
const evidenceCodes = () => {
  const text = readFileSync(join(root, 'src', 'decide', 'decision.ts'), 'utf8')
  const set = /new Set<ReasonCode>\(\[([^\]]*)\]/.exec(text)?.[1]
  if (set === undefined) throw new Error('src/decide/decision.ts: no set of evidence codes')
  return [...set.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code)
}

/** The fields of each code, in the order of the source. */
const reasonFields = () => {
  const text = readFileSync(join(root, 'src', 'vocabulary', 'reason.ts'), 'utf8')
  const body = /export interface ReasonFields \{\n([\s\S]*?)\n\}/.exec(text)?.[1]
  if (body === undefined) throw new Error('src/vocabulary/reason.ts: no `export interface ReasonFields`')
  const plain = body.replace(/\/\*\*.*?\*\//gs, '')
  return [...plain.matchAll(/^ {2}'?([a-z-]+)'?: \{([^}]*)\}/gm)].map(([, code, fields]) => ({
    code,
    fields: [...fields.matchAll(/readonly (\w+)(\??): ([^;\n]+)/g)].map(([, name, optional, type]) => ({
      name,
      type: `${type.trim().replaceAll('|', '\\|')}${optional === '' ? '' : ', or absent'}`,
    })),
  }))
}

const section = ({ code, fields }, isEvidence) => {
  const [means, action] = WORDS[code] ?? []
  if (means === undefined) throw new Error(`scripts/gen-reason-codes.mjs says nothing of \`${code}\``)
  return [
    `## \`${code}\``,
    '',
    `${means}${isEvidence ? ' Alone, the verdict is `unknown`.' : ''}`,
    '',
    `**What to do.** ${action}`,
    '',
    '| field | type |',
    '|---|---|',
    ...fields.map(({ name, type }) => `| \`${name}\` | \`${type}\` |`),
  ].join('\n')
}

/** The text of `docs/reason-codes.md`. */
export const reasonCodes = () => {
  const codes = reasonFields()
  const evidence = evidenceCodes()
  const unknown = Object.keys(WORDS).find((code) => !codes.some((one) => one.code === code))
  if (unknown !== undefined) throw new Error(`\`${unknown}\` is not a reason code`)
  const intro = `<!-- Generated by scripts/gen-reason-codes.mjs from src/vocabulary/reason.ts. Do not edit. -->
# Reason codes

A decision that does not allow a call names every rule that denies it in \`reasons\`. A code says what kind of thing is wrong;
codes and fields are stable, messages are not. Every reason also carries:

| field | what it says |
|---|---|
| \`rule\` | the rule, such as \`us-fl.calling-hours\`; \`gate.…\` is the gate’s own, \`policy.…\` the company’s |
| \`jurisdiction\` | ISO 3166; \`policy\` for the company’s own rules; empty where the country is not known |
| \`message\` | one sentence for a person, with the figures |
| \`citation\` | \`text\`, and \`url\` where there is one |
| \`verified\` | \`primary\`, \`secondary\`, \`recalled\`, \`conflicting\`, or \`own\`: not law |
| \`settles\` | for missing evidence, what would settle it; absent elsewhere |
| \`until\` | when this reason alone lifts by the passing of time; null: never |

Where every reason is about evidence that is missing, stale or ambiguous, the verdict is \`unknown\` rather than \`deny\`; the
call is not allowed either way.`
  return `${[intro, ...codes.map((one) => section(one, evidence.includes(one.code)))].join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'docs', 'reason-codes.md'), reasonCodes())
}

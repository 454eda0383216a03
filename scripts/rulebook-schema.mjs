// The form of the rulebook files, checked and described from one definition: what src/vocabulary/{rule,params}.ts say in types.
import * as z from 'zod'

const text = z.string().min(1)
const named = (id, schema, description) => schema.meta({ id, description })
const optional = z.exactOptional

const isoDate = named('date', z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), 'A calendar date.')
const duration = named(
  'duration',
  z.string().regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/),
  'An ISO 8601 duration, such as `PT24H`, `P31D`, `P18M`.',
)
const businessDays = z.union([duration, z.string().regex(/^P\d+BD$/)])
const weekday = named('weekday', z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), 'A day of the week.')
const jurisdictionCode = named(
  'jurisdiction',
  z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  'ISO 3166-1 or 3166-2; `ZZ` is the policy for countries without a file.',
)
const ruleId = named(
  'ruleId',
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/),
  'Never renamed or reused.',
)

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00(:00)?)$/)
const window = named('window', z.tuple([time, time]), 'Open (inclusive) and close (exclusive), 24-hour local time.')
const days = '(mon|tue|wed|thu|fri|sat|sun)'
const windows = named(
  'windows',
  z.record(
    z.string().regex(new RegExp(`^(${days}(-${days})?|holiday)$`)),
    z.union([window, z.array(window), z.null()]),
  ),
  'Local hours by day. A day overrides a range that holds it; a day named nowhere, or null, is closed.',
)

const shared = {
  name: text,
  observed: optional(z.partialRecord(weekday, z.int())),
  moves: optional(z.boolean()),
  years: optional(z.enum(['even', 'odd'])),
  since: optional(z.int()),
  until: optional(z.int()),
}
const plus = optional(z.int())
const holiday = named(
  'holiday',
  z.union([
    z.strictObject({ ...shared, date: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), plus }),
    z.strictObject({ ...shared, nth: z.int(), weekday, month: z.int().min(1).max(12), plus }),
    z.strictObject({ ...shared, easter: z.int() }),
    z.strictObject({ ...shared, once: isoDate }),
  ]),
  'A holiday as a statute names it; `observed` moves it by days according to the weekday it falls on.',
)

const purpose = z.enum([
  ...['telemarketing', 'informational', 'debt-collection', 'charity', 'political', 'survey', 'healthcare'],
  ...['emergency', 'any'],
])
const technology = z.enum(['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice', 'text', 'any'])
const recipient = z.enum([
  ...['any', 'consumer', 'residential', 'business', 'wireless', 'landline'],
  ...['consumer-wireless', 'consumer-landline', 'business-wireless', 'business-landline'],
])
const callerKind = z.enum(['seller', 'nonprofit', 'fundraiser', 'debt-collector', 'creditor'])
const outcome = z.enum(['no-answer', 'busy', 'voicemail', 'conversation', 'abandoned', 'failed'])
const covers = named(
  'covers',
  z.strictObject({
    purpose: z.array(purpose).min(1),
    technology: z.array(technology).min(1),
    recipient: z.array(recipient).min(1),
    caller: optional(z.array(callerKind).min(1)),
    subject: optional(z.array(text).min(1)),
    area: optional(
      z.strictObject({
        name: text,
        zip3: z.array(z.string().regex(/^\d{3}$/)),
        areaCodes: z.array(z.string().regex(/^[2-9]\d\d$/)),
      }),
    ),
  }),
  'The calls a rule reaches. What is absent leaves nothing out.',
)

const scope = z.enum(['number', 'person', 'debt', 'campaign', 'subject'])
const cap = named(
  'cap',
  z.strictObject({
    max: z.int().min(0),
    per: z.union([duration, z.enum(['calendar-day', 'calendar-week', 'calendar-month'])]),
    days: optional(z.literal('calendar')),
    counts: z.enum(['attempts', 'connected', 'conversations']),
    scope,
    except: optional(z.array(outcome)),
    perSeller: optional(z.boolean()),
  }),
  'How many calls, over what, counting what.',
)
const level = z.enum(['express', 'written'])
const texts = z.array(text)
const counts = z.union([duration, z.literal('unlimited'), z.null()])

/** The parameters of each kind of rule. */
export const params = {
  'calling-hours': z.strictObject({
    windows,
    holidays: optional(z.array(holiday)),
    fixedZone: optional(text),
    narrowedByRequest: optional(z.boolean()),
  }),
  'prohibited-days': z.strictObject({ days: z.array(weekday), holidays: z.array(holiday) }),
  'dnc-registry': z.strictObject({
    registry: z.string().regex(/^[a-z0-9-]+$/),
    maxAge: duration,
    quarterly: optional(duration),
  }),
  'internal-dnc': z.strictObject({ honorWithin: businessDays.nullable(), retain: duration.nullable() }),
  consent: z.strictObject({
    required: level,
    expiresAfter: optional(duration),
    ban: optional(z.boolean()),
    elements: texts,
  }),
  revocation: z.strictObject({ honorWithin: businessDays.nullable(), channels: texts }),
  'reassigned-number': z.strictObject({ refresh: duration.nullable(), mandatory: z.boolean() }),
  'call-cap': z.strictObject({
    caps: z.array(cap).min(1),
    excusedAfterConsent: optional(duration),
    unlessConsent: optional(level),
  }),
  'cooling-off': z.strictObject({
    after: z.enum(['conversation', 'attempt', 'refusal']),
    period: duration,
    days: optional(z.literal('calendar')),
    scope,
    excusedAfterConsent: optional(duration),
  }),
  abandonment: z.strictObject({ maxRate: z.number().min(0).max(1), over: duration, answerWithin: duration }),
  moratorium: z.strictObject({ region: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]+)*$/), maxAge: duration, trigger: text }),
  represented: z.strictObject({ who: text }),
  'caller-id': z.strictObject({ must: texts }),
  relationship: z.strictObject({
    transaction: counts,
    inquiry: counts,
    ongoing: optional(z.array(z.enum(['personal', 'member', 'donor', 'subscriber']))),
    lapsed: optional(duration),
    gift: optional(duration),
    endsWithRelationship: optional(z.boolean()),
    survivesRequest: optional(z.boolean()),
  }),
  permission: z.strictObject({ level, expiresAfter: optional(duration) }),
  'hours-request': z.strictObject({ basis: text }),
  status: z.strictObject({
    caller: optional(z.array(callerKind)),
    recipient: optional(z.array(z.enum(['consumer', 'business']))),
  }),
  identification: z.strictObject({ must: texts, within: optional(duration) }),
  'opt-out': z.strictObject({ must: texts }),
  'recording-consent': z.strictObject({ parties: z.enum(['one', 'all']) }),
  registration: z.strictObject({ authority: text, requires: texts }),
  'record-keeping': z.strictObject({ retain: duration, keep: texts }),
  conduct: z.strictObject({ must: texts }),
  note: z.strictObject({ says: text, status: z.enum(['in-force', 'pending', 'vacated', 'unsettled']) }),
}

const verified = named(
  'verified',
  z.strictObject({
    on: isoDate,
    by: optional(text),
    from: z.enum(['primary', 'secondary', 'recalled', 'conflicting']),
  }),
  'When the fact was last read in its source, and how good that source is.',
)

const ruleOf = ([kind, form]) => {
  const version = z.strictObject({
    from: isoDate.nullable().describe('First local day on which it is law; null: before our horizon.'),
    citation: text,
    source: optional(z.url()),
    verified,
    covers,
    liftedBy: z.array(ruleId).describe('Ids of the rules that lift this one.'),
    params: form.nullable().describe('null: repealed.'),
    code: optional(z.boolean()).describe('A voluntary code of practice rather than a statute.'),
    note: optional(text),
  })
  return z
    .strictObject({
      id: ruleId,
      kind: z.literal(kind),
      title: text,
      versions: z.array(version).min(1).describe('Oldest first; each lasts until the next.'),
    })
    .meta({ id: `rule.${kind}` })
}

/** All jurisdiction files, as `rulebook.json` holds them. */
export const rulebookFiles = z
  .array(
    z
      .strictObject({
        jurisdiction: jurisdictionCode,
        name: text.describe('As a sentence names it.'),
        within: optional(jurisdictionCode).describe('The jurisdiction whose rules apply as well.'),
        added: optional(z.boolean()).describe('It holds rules that a user added and nothing else.'),
        rules: z.array(z.discriminatedUnion('kind', Object.entries(params).map(ruleOf))),
      })
      .meta({ id: 'jurisdictionFile', description: 'The law of one jurisdiction.' }),
  )
  .min(1)

/** The same as JSON Schema, draft 2020-12. */
export const rulebookJsonSchema = () => ({
  ...z.toJSONSchema(rulebookFiles, { target: 'draft-2020-12' }),
  title: 'predial rulebook',
  description: 'Calling law as dated data: one entry per jurisdiction, for `loadRulebook` and for other tools.',
})

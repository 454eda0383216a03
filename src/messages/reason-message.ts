import { periodText } from '../clock/period-text.ts'
import type { Draft } from '../rules/finding.ts'
import { clockText, dateText, percentText, sentence } from './words.ts'

/** Names a message needs beside the fields of its reason. */
export interface Names {
  /** Who says no: `Florida`, `federal law`. */
  readonly law: string
  readonly number: string
  readonly seller: string | undefined
  readonly title: string
}

const numberClasses: Readonly<Record<string, string>> = {
  premium: 'a premium-rate number',
  directory: 'a directory-assistance number',
  'service-code': 'a service code',
  emergency: 'an emergency number',
  short: 'a short code',
  unassigned: 'in an area code that is not in service',
}

const hoursMessage = (
  { localTime, zone, window, from }: Extract<Draft, { code: 'outside-hours' }>['fields'],
  { law }: Names,
): string => {
  const clock = `It is ${clockText(localTime)} on ${dateText(localTime)} in ${zone}`
  const named = from === 'statute' ? ', the clock the statute names' : ''
  if (window === null) return `${clock}${named}; ${law} allows no such calls on that day.`
  return `${clock}${named}; ${law} allows such calls ${window[0]}–${window[1]}.`
}

const capMessage = (
  { cap, count, per, counts, scope }: Extract<Draft, { code: 'cap-reached' }>['fields'],
  { law }: Names,
): string => {
  const what = counts === 'attempts' ? 'call' : counts === 'connected' ? 'connected call' : 'conversation'
  const were = count === 1 ? `was 1 ${what}` : `were ${count} ${what}s`
  const period = per.startsWith('calendar-') ? `in a ${periodText(per)}` : `within ${periodText(per)}`
  return `There ${were} ${period}; ${law} allows ${cap} per ${scope}.`
}

/** One clear sentence for a person, with the figures. */
export const reasonMessage = (draft: Draft, names: Names): string => {
  const { law, number } = names
  switch (draft.code) {
    case 'input-invalid':
      return `\`${draft.fields.path}\` could not be understood: ${names.title}.`
    case 'number-invalid':
      return `\`${number}\` is not a telephone number: ${names.title}.`
    case 'number-not-dialable':
      return `${number} is ${numberClasses[draft.fields.class] ?? draft.fields.class} and is not called.`
    case 'consent-invalid':
      return `\`${draft.fields.path}\` could not be understood: ${names.title}.`
    case 'consent-missing':
      if (draft.fields.level === 'none-suffices') return `${sentence(law)} bans this call, whatever consent was given.`
      return `${sentence(law)} requires prior express ${draft.fields.level === 'written' ? 'written ' : ''}consent for this call, and none on record reaches it.`
    case 'consent-expired':
      return `The consent in record ${draft.fields.record} ended on ${dateText(draft.fields.expiredAt)}; ${law} requires one in force.`
    case 'consent-revoked':
      return `The person asked on ${dateText(draft.fields.revokedAt)} to stop (record ${draft.fields.record}).`
    case 'number-reassigned':
      return draft.fields.record === null
        ? `${number} was reassigned: whoever answers is not the person on record.`
        : `${number} was reassigned after the consent in record ${draft.fields.record} was given, which no longer counts.`
    case 'listed':
      return `${number} is on the ${draft.fields.registry} list of ${dateText(draft.fields.asOf)}.`
    case 'list-missing':
      return `${sentence(law)} requires a check against the ${draft.fields.registry} list, and none was supplied.`
    case 'list-stale': {
      const { registry, asOf, maxAge } = draft.fields
      const allowed =
        maxAge === 'calendar-quarter' ? 'one of this calendar quarter' : `a copy no older than ${periodText(maxAge)}`
      return `The ${registry} list is of ${dateText(asOf)}; ${law} allows ${allowed}.`
    }
    case 'list-not-covering':
      return `No ${draft.fields.registry} list that was supplied covers ${draft.fields.areaCode === '' ? number : `area code ${draft.fields.areaCode}`}.`
    case 'do-not-call-request':
      return `The person asked on ${dateText(draft.fields.requestedAt)} not to be called${names.seller === undefined ? '' : ` for ${names.seller}`} (record ${draft.fields.record}).`
    case 'outside-hours':
      return hoursMessage(draft.fields, names)
    case 'prohibited-day':
      return `It is ${draft.fields.day} (${dateText(draft.fields.localTime)}) in ${draft.fields.zone}; ${law} allows no such calls on that day.`
    case 'moratorium':
      return `An emergency is declared in ${draft.fields.region}; ${law} bars such calls while it lasts.`
    case 'cap-reached':
      return capMessage(draft.fields, names)
    case 'cooling-off':
      return `The last ${draft.fields.after} was on ${dateText(draft.fields.since)}; ${law} asks for ${periodText(draft.fields.period)} of rest.`
    case 'history-missing':
      return `${sentence(law)} limits how often a person is called (${draft.fields.cap} per ${periodText(draft.fields.per)}), and no call history was supplied.`
    case 'represented':
      return `An attorney represents the person (record ${draft.fields.record}); ${law} bars direct contact.`
    case 'abandonment-rate':
      return `The campaign abandons ${percentText(draft.fields.rate)} of answered calls; ${law} allows ${percentText(draft.fields.maxRate)}.`
    case 'caller-id-invalid':
      return `\`${draft.fields.path}\` is not a number that can be called back; ${law} requires a true caller ID.`
    case 'jurisdiction-unknown':
      return `Where ${draft.fields.number} is answered is not known, so neither is the law that holds there.`
    case 'evidence-unavailable':
      return `What ${law} asks about could not be established: ${draft.fields.source} did not answer, is too old, is of a later date or could not be read.`
    case 'company-policy':
      return `The company's own policy (${draft.fields.policy}) does not allow this call.`
  }
}

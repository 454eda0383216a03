import { epochDayOf } from '../clock/epoch-day.ts'
import { PredialError } from '../errors.ts'
import { isRuleKind } from '../rules/kinds.ts'
import { isRecipientClass } from '../rules/masks.ts'
import type { JurisdictionFile, Rule } from '../vocabulary/rule.ts'
import { CALLER_KINDS, PURPOSES, TECHNOLOGIES } from '../vocabulary/words.ts'

const ISO_3166 = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/
const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/
const CONFIDENCES = ['primary', 'secondary', 'recalled', 'conflicting']

const invalid = (path: string, message: string): PredialError => new PredialError('rulebook-invalid', path, message)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A date of the calendar; one that no month has would compare as never. */
const isDate = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(epochDayOf(value))

const checkText = (value: unknown, path: string): void => {
  if (typeof value !== 'string' || value === '') throw invalid(path, 'expected a text that is not empty')
}

const checkTexts = (value: unknown, path: string): void => {
  if (!Array.isArray(value)) throw invalid(path, 'expected a list of texts')
  value.forEach((text, i) => {
    checkText(text, `${path}[${i}]`)
  })
}

const checkNames = (value: unknown, path: string, known: (name: string) => boolean): void => {
  if (!Array.isArray(value) || value.length === 0) throw invalid(path, 'expected a list of at least one name')
  value.forEach((name, i) => {
    if (typeof name !== 'string' || !known(name))
      throw invalid(`${path}[${i}]`, `\`${String(name)}\` is not a known name`)
  })
}

const checkCovers = (covers: unknown, path: string): void => {
  if (!isRecord(covers)) throw invalid(path, 'expected an object')
  checkNames(covers.purpose, `${path}.purpose`, (name) => name === 'any' || PURPOSES.some((one) => one === name))
  checkNames(
    covers.technology,
    `${path}.technology`,
    (name) => name === 'any' || TECHNOLOGIES.some((one) => one === name),
  )
  checkNames(covers.recipient, `${path}.recipient`, isRecipientClass)
  if (covers.caller !== undefined) {
    checkNames(covers.caller, `${path}.caller`, (name) => CALLER_KINDS.some((one) => one === name))
  }
  if (covers.subject !== undefined) checkTexts(covers.subject, `${path}.subject`)
  const { area } = covers
  if (area === undefined) return
  if (!isRecord(area)) throw invalid(`${path}.area`, 'expected an object')
  checkTexts(area.zip3, `${path}.area.zip3`)
  checkTexts(area.areaCodes, `${path}.area.areaCodes`)
}

const checkVersion = (version: unknown, path: string): void => {
  if (!isRecord(version)) throw invalid(path, 'expected an object')
  if (version.from !== null && !isDate(version.from)) {
    throw invalid(`${path}.from`, 'expected a date such as `2026-10-18`, or null')
  }
  checkText(version.citation, `${path}.citation`)
  const { verified } = version
  if (!isRecord(verified) || !CONFIDENCES.includes(String(verified.from))) {
    throw invalid(`${path}.verified.from`, `expected one of ${CONFIDENCES.join(', ')}`)
  }
  if (!isDate(verified.on)) throw invalid(`${path}.verified.on`, 'expected a date such as `2026-10-18`')
  checkCovers(version.covers, `${path}.covers`)
  if (!Array.isArray(version.liftedBy)) throw invalid(`${path}.liftedBy`, 'expected a list of rule ids')
  if (version.params !== null && !isRecord(version.params))
    throw invalid(`${path}.params`, 'expected an object, or null for a repeal')
}

/** Checks the shape of a rule that came from outside; throws a `PredialError` with the path of the bad field. */
export const checkRule = (rule: unknown): void => {
  if (!isRecord(rule)) throw invalid('rule', 'expected an object')
  const { id, kind, versions } = rule
  if (typeof id !== 'string' || !ID.test(id))
    throw invalid('rule.id', `\`${String(id)}\` is not an id such as \`us-fl.calling-hours\``)
  if (typeof kind !== 'string' || !isRuleKind(kind))
    throw invalid(`${id}.kind`, `\`${String(kind)}\` is not a known kind`)
  checkText(rule.title, `${id}.title`)
  if (!Array.isArray(versions) || versions.length === 0)
    throw invalid(`${id}.versions`, 'expected at least one version')
  versions.forEach((version, i) => {
    const path = `${id}.versions[${i}]`
    checkVersion(version, path)
    if (i === 0) return
    const previous: string | null = versions[i - 1].from
    if (version.from === null || (previous !== null && version.from <= previous)) {
      throw new PredialError(
        'rulebook-overlap',
        `${path}.from`,
        'versions must start one after the other, oldest first',
      )
    }
  })
}

/** Checks that a jurisdiction is one a place can lie in. */
export const checkJurisdiction = (value: unknown, path: string): void => {
  if (typeof value !== 'string' || !ISO_3166.test(value))
    throw invalid(path, 'expected an ISO 3166 code such as `US` or `US-FL`')
}

/** Checks files as a whole: ids are unique, and what is said to lift exists and can lift. */
export const checkFiles = (files: readonly JurisdictionFile[]): void => {
  const rules = new Map<string, Rule>()
  const jurisdictions = new Set<string>()
  for (const file of files) {
    const { jurisdiction } = file
    checkJurisdiction(jurisdiction, 'jurisdiction')
    checkText(file.name, `${jurisdiction}.name`)
    if (file.within !== undefined) checkJurisdiction(file.within, `${jurisdiction}.within`)
    if (file.added !== undefined && typeof file.added !== 'boolean')
      throw invalid(`${jurisdiction}.added`, 'expected true or false')
    // Of two files for one place, one would silently count for nothing.
    if (jurisdictions.has(jurisdiction))
      throw new PredialError('rulebook-duplicate', jurisdiction, 'two files are of this jurisdiction')
    jurisdictions.add(jurisdiction)
    for (const rule of file.rules) {
      if (rules.has(rule.id)) throw new PredialError('rulebook-duplicate', rule.id, 'two rules have this id')
      rules.set(rule.id, rule)
    }
  }
  for (const rule of rules.values()) {
    rule.versions.forEach((version, i) => {
      version.liftedBy.forEach((id, j) => {
        const lifter = rules.get(id)
        const path = `${rule.id}.versions[${i}].liftedBy[${j}]`
        if (lifter === undefined) throw invalid(path, `no rule has the id \`${id}\``)
        else if (!isRuleKind(lifter.kind, 'lifter'))
          throw invalid(path, `\`${id}\` is of the kind \`${lifter.kind}\`, which lifts nothing`)
      })
    })
  }
}

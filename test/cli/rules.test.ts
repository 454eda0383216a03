import { describe, expect, it } from 'vitest'
import { ruleInWords } from '../../src/cli/rule-words.ts'
import { type RuleChange, type RuleOnDate, rulebook } from '../../src/index.ts'
import { folder, NOW, run } from './run.ts'

const rules = (...args: readonly string[]) => run(folder(), ['rules', ...args])
const json = async <T>(...args: readonly string[]): Promise<T> => JSON.parse((await rules(...args, '--json')).out) as T

describe('predial rules', () => {
  it('shows the rules of a jurisdiction as they stand today', async () => {
    const { code, out } = await rules('us-fl')
    expect(code).toBe(0)
    expect(out).toMatch(/^US-FL {2}Florida {2}\d+ rules on 2026-11-20; the rules of US hold as well\n/)
    expect(out).toContain("    allowed every day 08:00–20:00, by the recipient's clock\n    Fla. Stat. § 501.616(6)(a)")
    expect(out).toContain('    in force from 2021-07-01; verified: primary, checked 2026-11-21\n')
    expect(out).toContain('at most 3 calls per subject in 24 hours')
    expect(out).not.toContain('us-la.')
  })

  it('shows the rules of another day', async () => {
    expect((await rules('US-FL', '--on', '2020-01-01')).out).toContain('every day 08:00–21:00')
  })

  it('shows every rule of every jurisdiction, each in words', async () => {
    const { out } = await rules()
    for (const { id } of rulebook.on(NOW.slice(0, 10))) expect(out).toContain(`${id} (`)
    expect(out).not.toMatch(/undefined|\[object|NaN|\bP(?:T?\d+[YMWDHS])\b/)
  })

  it('has words for every version there ever was', () => {
    const versions = rulebook.files.flatMap((file) =>
      file.rules.flatMap(({ id, kind, versions }) => versions.map((version) => ({ id, kind, version }))),
    )
    for (const { id, kind, version } of versions) {
      const text = ruleInWords({ kind, version }).join('\n')
      expect(text, `${id} from ${version.from}`).not.toMatch(/undefined|\[object|NaN|^$/)
    }
  })

  it('prints the same as JSON', async () => {
    const { on, rules: found } = await json<{ on: string; rules: RuleOnDate[] }>('US-FL', '--on', '2026-01-01')
    expect(on).toBe('2026-01-01')
    expect(found).toEqual(rulebook.on('2026-01-01').filter(({ jurisdiction }) => jurisdiction === 'US-FL'))
  })

  it('shows what changes between two days', async () => {
    const { out } = await rules('--diff', '2020-01-01', '2022-01-01', 'US-FL')
    expect(out).toMatch(/^\d+ changes from 2020-01-01 to 2022-01-01\n/)
    expect(out).toMatch(/~ amended {2}us-fl\.calling-hours {2}from 2021-07-01\n {4}- allowed every day 08:00–21:00/)
    expect(out).toMatch(/\+ added {2}us-fl\.call-cap {2}from 2021-07-01\n/)
    const { changes } = await json<{ changes: RuleChange[] }>('US-FL', '--diff', '2020-01-01', '2022-01-01')
    expect(changes).toEqual(
      rulebook.diff('2020-01-01', '2022-01-01').filter((change) => change.jurisdiction === 'US-FL'),
    )
  })

  it.each([
    ['US-IN', 'of this calendar quarter: one of the last falls away as the next begins'],
    ['US-CO', 'of this calendar quarter: one of the last falls away 30 days into the next'],
  ])('%s: says until when a list of the last quarter holds', async (jurisdiction, words) => {
    expect((await rules(jurisdiction, '--on', '2026-11-21')).out).toContain(words)
  })

  it.each<[string, readonly string[], RegExp]>([
    ['a jurisdiction nobody knows', ['US-XX'], /US-XX: no rules for this jurisdiction; known are .*US, US-AK, .*US-FL/],
    ['a day that is none', ['--on', '2026-02-30'], /--on: `2026-02-30` is not a date such as `2026-10-18`/],
    ['a day of no form', ['--table', 'hours', '--on', 'today'], /--on: `today` is not a date/],
    ['a day to compare that is none', ['--diff', '2026-01-01', '1.2.2026'], /--diff: `1.2.2026` is not a date/],
    ['one day of two', ['--diff', '2026-01-01'], /--diff: takes two dates/],
    ['too many', ['--diff', '2026-01-01', '2026-02-01', 'US', 'US-FL'], /--diff: takes two dates/],
    ['a technology without hours', ['US-FL', '--technology', 'text'], /--technology: goes with --table or --calendar/],
    ['whose hours, without hours', ['US-FL', '--kind', 'business'], /--kind: goes with --table or --calendar/],
    ['a day of a year', ['US-FL', '--calendar', '2026', '--on', '2026-01-01'], /--on: does not go with --calendar/],
    ['a table of a year', ['US-FL', '--calendar', '2026', '--table', 'hours'], /--table: does not go with --calendar/],
    ['hours of a change', ['--table', 'hours', '--diff', '2026-01-01', '2026-02-01'], /--diff: does not go with/],
    ['both at once', ['--on', '2026-01-01', '--diff', '2026-01-01', '2026-02-01'], /--on: does not go with --diff/],
  ])('refuses %s', async (_, args, message) => {
    const { code, err } = await rules(...args)
    expect(err).toMatch(message)
    expect(code).toBe(1)
  })

  it('shows the hours of every state on one page', async () => {
    const { code, out } = await rules('--table', 'hours', '--on', '2026-11-21')
    expect(code).toBe(0)
    const row = (region: string): string | undefined => out.split('\n').find((line) => line.startsWith(`${region} `))
    expect(row('US-RI')).toMatch(/^US-RI +09:00–18:00 +10:00–17:00 +closed +closed +America\/New_York$/)
    expect(row('US-TX')).toMatch(/^US-TX +09:00–21:00 +09:00–21:00 +12:00–21:00 +America\/Chicago America\/Denver$/)
    expect(row('US-PA')).toMatch(/^US-PA +09:00–19:00 +09:00–19:00 +closed +closed/)
    expect(out.split('\n').filter((line) => /^US-/.test(line)).length).toBeGreaterThanOrEqual(55)
  })

  it('shows them as they were, and for a business', async () => {
    const before = await rules('--table', 'hours', 'US-PA', '--on', '2026-10-17')
    expect(before.out).toMatch(/US-PA +08:00–21:00 +08:00–21:00 +08:00–21:00 +closed/)
    const business = await rules('--table', 'hours', 'US-OR', '--on', '2026-11-21', '--kind', 'business', '--json')
    expect(JSON.parse(business.out).rows).toMatchObject([{ region: 'US-OR', weekdays: '08:00–21:00' }])
  })

  it('shows a year at a glance', async () => {
    const { code, out } = await rules('--calendar', '2026', 'US-UT')
    expect(code).toBe(0)
    expect(out).toContain('    Monday     08:00–21:00\n')
    expect(out).toContain('    Sunday     closed\n')
    expect(out).toContain('    2026-06-15 Mon  Juneteenth\n')
    expect(out).not.toContain('2026-06-19')
  })

  it('splits the year where the law changes in it', async () => {
    const { out } = await rules('--calendar', '2026', 'US-PA', '--json')
    const { hours } = JSON.parse(out) as { hours: readonly { from: string; weekdays: readonly string[] }[] }
    expect(hours.map(({ from, weekdays }) => [from, weekdays[0], weekdays[6]])).toEqual([
      ['2026-01-01', '08:00–21:00', '08:00–21:00'],
      ['2026-10-18', '09:00–19:00', 'closed'],
    ])
  })

  it.each([
    [['--calendar', '26', 'US-UT'], /`26` is no year/],
    [['--calendar', '2026'], /takes a year and a state/],
    [['--table', 'minutes'], /hours/],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await rules(...args)
    expect(code).toBe(1)
    expect(err).toMatch(message)
  })
})

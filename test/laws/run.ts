import { createGate, rulebook as current, dncList, memoryAttempts, type Rulebook } from '../../src/index.ts'
import type { CampaignStats } from '../../src/ports/campaign-stats.ts'
import type { Decision } from '../../src/vocabulary/decision.ts'
import type { DncList } from '../../src/vocabulary/list.ts'
import type { Row } from './row.ts'

const HOUR = 3_600_000

const registriesOf = new WeakMap<Rulebook, readonly string[]>()
const listsOf = new WeakMap<Row, { readonly registries: string; readonly lists: readonly DncList[] }>()
// Nothing is ever recorded in it.
const noAttempts = memoryAttempts()

const registriesIn = (law: Rulebook): readonly string[] => {
  const known = registriesOf.get(law) ?? law.registries()
  registriesOf.set(law, known)
  return known
}

const listFor = ({ at, number, lists }: Row, registry: string): DncList => {
  const covers = lists.covers.get(registry)
  return dncList({
    registry,
    asOf: at - (lists.age.get(registry) ?? HOUR),
    numbers: lists.on.includes(registry) ? [number] : [],
    ...(covers === undefined ? {} : { covers }),
  })
}

// A mutation test runs a row under hundreds of rulebooks that ask for the same registries.
const listsFor = (row: Row, law: Rulebook): readonly DncList[] => {
  const names = [...new Set([...registriesIn(law), ...row.lists.on])].filter((name) => !row.lists.none.includes(name))
  const registries = names.join(' ')
  const known = listsOf.get(row)
  if (known?.registries === registries) return known.lists
  const lists = names.map((name) => listFor(row, name))
  listsOf.set(row, { registries, lists })
  return lists
}

const statsFor = (row: Row): CampaignStats => ({
  read: (campaign, since, until) => {
    const counts = row.world.stats.filter((one) => one.campaign === campaign)
    if (counts.length === 0) return null
    const within = counts.filter(({ at }) => at === null || (at >= since && at < until))
    const sum = (of: 'answered' | 'abandoned'): number => within.reduce((total, one) => total + one[of], 0)
    return { answered: sum('answered'), abandoned: sum('abandoned') }
  },
})

/** Decides a row under a rulebook, by default the built-in one. */
export const runRow = (row: Row, law: Rulebook = current): Decision => {
  const { active, checkedAgo, hasHistory, stats } = row.world
  const gate = createGate({
    rulebook: law,
    lists: [...listsFor(row, law)],
    ...(hasHistory ? { attempts: noAttempts } : {}),
    ...(checkedAgo === null ? {} : { emergencies: { asOf: row.at - checkedAgo, active: [...active] } }),
    ...(stats.length === 0 ? {} : { campaigns: statsFor(row) }),
  })
  return gate.canDial(row.number, row.consent, row.at, row.call)
}

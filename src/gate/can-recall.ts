import { isSettledList, shortcutsOf } from '../memory/shortcuts.ts'
import type { DncList } from '../vocabulary/list.ts'
import type { GateConfig } from './config.ts'

/** Whether a list never changes and says at once what it does not hold. */
const isSettled = (list: DncList): boolean => {
  const { covers, problems } = list
  if (!isSettledList(list) || list.holdsNanp === undefined || problems.length > 0) return false
  // What part of an area code a copy covers would depend on the number.
  return covers === 'all' || covers.every((one) => one.length <= 5 || !one.startsWith('+1'))
}

/** Gates whose sources may answer otherwise without notice decide every call in full. */
export const canRecall = ({ lists = [], attempts, campaigns, defaults }: GateConfig): boolean =>
  lists.every(isSettled) &&
  (attempts === undefined || shortcutsOf(attempts) !== undefined) &&
  campaigns === undefined &&
  defaults?.attempts === undefined &&
  defaults?.recipient?.id === undefined &&
  defaults?.recipient?.reassigned === undefined

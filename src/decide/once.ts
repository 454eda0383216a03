/**
 * Each item once. On the night a law changes a person with two clocks is under both of its versions, and what the
 * two share is said once.
 */
export const once = <T>(items: readonly T[]): readonly T[] => {
  const seen = new Set<string>()
  return items.filter((item) => {
    const text = JSON.stringify(item)
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

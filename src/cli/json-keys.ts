const QUOTE = 34
const COLON = 58
const OPENING = 91
const BACKSLASH = 92
const CLOSING = 93
const BRACE = 123
const CLOSING_BRACE = 125

/** Where the text of a string ends that begins at `from`. */
const endOf = (text: string, from: number): number => {
  let at = from
  while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at
}

/** The next place from `from` on that is no white space. */
const beyond = (text: string, from: number): number => {
  let at = from
  while (text.charCodeAt(at) <= 32) at += 1
  return at
}

/** The first key that comes twice in one object of a sound JSON text, of which a parser keeps the last alone; null: none. */
export const repeatedKey = (text: string): string | null => {
  const open: (Set<string> | null)[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === BRACE) open.push(new Set())
    else if (sign === OPENING) open.push(null)
    else if (sign === CLOSING || sign === CLOSING_BRACE) open.pop()
    if (sign !== QUOTE) continue
    const end = endOf(text, at + 1)
    const keys = open.at(-1)
    if (keys && text.charCodeAt(beyond(text, end + 1)) === COLON) {
      const key = JSON.parse(text.slice(at, end + 1)) as string
      if (keys.has(key)) return key
      keys.add(key)
    }
    at = end
  }
  return null
}

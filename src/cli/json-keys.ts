const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g

/** The first key that comes twice in one object of a JSON text, of which a parser would keep the last alone; null: none. */
export const repeatedKey = (text: string): string | null => {
  const open: (Set<string> | null)[] = []
  for (const [token, key, isKey] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (isKey !== undefined) {
      const name = JSON.parse(`"${key}"`) as string
      const keys = open.at(-1)
      if (keys?.has(name)) return name
      keys?.add(name)
    }
  }
  return null
}

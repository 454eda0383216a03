/** Below it a code is the id, a numeral; from it to `TEXTS` it is the end of an id as a gate writes them. */
const OWN = 0x40000000
const TEXTS = 0x80000000
const NUMERAL = /^(?:0|[1-9]\d{0,8})$/

/** The code of an id. Most need no text of their own: `7`, or `<number>/<instant>/<version>` as a gate writes them. */
export function codeOf(texts: string[], id: string, number: string, at: number): number {
  if (NUMERAL.test(id)) return Number(id)
  const start = `${number}/${at}/`
  const end = id.startsWith(start) ? id.slice(start.length) : ''
  return NUMERAL.test(end) ? OWN + Number(end) : TEXTS + texts.push(id) - 1
}

/** The id that a code stands for. */
export function idOf(texts: readonly string[], code: number, number: string, at: number): string {
  if (code >= TEXTS) return texts[code - TEXTS] as string
  return code >= OWN ? `${number}/${at}/${code - OWN}` : String(code)
}

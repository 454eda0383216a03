import { MAX_LINE } from '../lines.ts'
import { type ListReader, type ListSource, refusal } from '../source.ts'

const phone = /<ph\s+val\s*=\s*(['"])(\d{1,7})\1\s*\/>/y
const tag = /^<(\/?)([a-z]+)((?:\s+[a-z]+\s*=\s*(?:'[^']*'|"[^"]*"))*)\s*(\/?)>$/i
const attribute = /([a-z]+)\s*=\s*(?:'([^']*)'|"([^"]*)")/gi
const areaCode = /^[2-9]\d\d$/

/** Where in the file the reader is. `closed` tags may be followed by their content: the printed specification does it. */
interface Position {
  line: number
  seen: boolean
  listOpen: boolean
  codeOpen: boolean
  /** The area code that the next `ph` belongs to. */
  code: string | null
  /** The one area code that the list says it holds. */
  only: string | null
}

/**
 * The national registries of the +1 plan as XML: `<list type='full' level='ac' val='202'><ac val='202'><ph val='5550100' />…`.
 * A file that ends before its closing tags is refused, for it was cut off.
 */
export const readFtcXml: ListReader = (source, take) => {
  const at: Position = { line: 1, seen: false, listOpen: false, codeOpen: false, code: null, only: null }
  let rest = ''
  const read = (piece: string): void => {
    const text = rest + piece
    let from = 0
    for (;;) {
      const open = text.indexOf('<', from)
      const between = text.slice(from, open < 0 ? undefined : open)
      if (between.trim() !== '') throw refusal(source, at.line, 'text outside a tag', between.trim())
      at.line += lineEnds(between)
      from = open < 0 ? text.length : open
      if (open < 0) break
      const end = endOfTag(text, open)
      if (end < 0) break
      phone.lastIndex = open
      const found = phone.exec(text)
      const whole = text.slice(open, end)
      const digits = found === null ? readTag(source, at, whole) : (found[2] as string)
      if (digits !== null) take({ number: numberOf(source, at, digits, whole), line: at.line })
      at.line += lineEnds(whole)
      from = end
    }
    rest = text.slice(from)
    if (rest.length > MAX_LINE) throw refusal(source, at.line, 'a tag that never ends', rest)
  }
  return {
    read,
    end() {
      if (rest !== '') throw refusal(source, at.line, 'the file ends inside a tag', rest)
      if (!at.seen) throw refusal(source, at.line, 'the file holds no `list` tag')
      if (at.codeOpen) throw refusal(source, at.line, 'the file ends before `</ac>`')
      if (at.listOpen) throw refusal(source, at.line, 'the file ends before `</list>`')
    },
    pass(lines) {
      at.line += lines
    },
    areaCode: () => (rest === '' ? at.code : null),
  }
}

/** Takes note of one tag; returns the digits of a `ph`. */
function readTag(source: ListSource, at: Position, text: string): string | null {
  if (/^<(?:\?|!--|!DOCTYPE)/i.test(text)) return null
  const match = tag.exec(text)
  if (match === null) throw refusal(source, at.line, 'not a tag of this format', text)
  const [, slash, name, attributes, selfClosed] = match as unknown as [string, string, string, string, string]
  const given = new Map<string, string>()
  for (const [, key, single, double] of attributes.matchAll(attribute)) {
    const named = (key as string).toLowerCase()
    if (given.has(named)) throw refusal(source, at.line, `\`${named}\` occurs twice in a tag`, text)
    given.set(named, (single ?? double ?? '').trim())
  }
  const opens = slash === ''
  switch (name.toLowerCase()) {
    case 'list':
      if (at.codeOpen || (opens && at.listOpen)) throw refusal(source, at.line, '`list` out of place', text)
      at.listOpen = opens && selfClosed === ''
      at.code = opens ? listCode(source, at, given, text) : null
      if (opens) at.only = at.code
      at.seen ||= opens
      return null
    case 'ac':
      if (!at.seen || at.codeOpen === opens) throw refusal(source, at.line, '`ac` out of place', text)
      at.codeOpen = opens && selfClosed === ''
      at.code = opens ? (given.get('val') ?? '') : null
      if (at.code !== null && !areaCode.test(at.code)) throw refusal(source, at.line, '`ac` without an area code', text)
      if (at.code !== null && at.only !== null && at.code !== at.only)
        throw refusal(source, at.line, `another area code than ${at.only}, of which the list is`, text)
      if (at.code !== null) source.coverage.areaCodes.add(at.code)
      return null
    case 'ph':
      return opens ? (given.get('val') ?? '') : null
    default:
      throw refusal(source, at.line, 'not a tag of this format', text)
  }
}

/** What a `list` tag says of its content; returns the area code of a list that holds only one. */
function listCode(source: ListSource, at: Position, given: ReadonlyMap<string, string>, text: string): string | null {
  const type = given.get('type')
  if (type !== undefined && type.toLowerCase() !== 'full') {
    throw refusal(source, at.line, `a list of type \`${type}\` is no full copy`, text)
  }
  const { coverage } = source
  if (given.get('level')?.toLowerCase() === 'all') {
    if (coverage.level === 'unsaid') coverage.level = 'all'
    return null
  }
  coverage.level = 'some'
  const code = given.get('val') ?? ''
  if (!areaCode.test(code)) return null
  coverage.areaCodes.add(code)
  return code
}

function numberOf(source: ListSource, at: Position, digits: string, text: string): string {
  if (at.code === null) throw refusal(source, at.line, 'a number without an area code', text)
  if (!/^\d{1,7}$/.test(digits)) throw refusal(source, at.line, 'not a number of up to seven digits', text)
  return `+1${at.code}${digits.padStart(7, '0')}`
}

/** The index after the tag that opens at `open`, or -1 where it is not complete. */
function endOfTag(text: string, open: number): number {
  if (!text.startsWith('<!', open)) return after(text, '>', open)
  // Whether a comment begins shows only after four characters.
  if (text.length < open + 4) return -1
  return text.startsWith('<!--', open) ? after(text, '-->', open + 4) : after(text, '>', open)
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

function lineEnds(text: string): number {
  let count = 0
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count += 1
  return count
}

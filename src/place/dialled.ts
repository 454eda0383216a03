import type { BadNumber } from '../vocabulary/place.ts'

/** A number as it was written, free of formatting. */
export interface Dialled {
  /** Written in international format. */
  readonly plus: boolean
  readonly digits: string
  readonly extension: string | null
}

const LONGEST = 120
const EXTENSION = /^(.*?\d[\s)\]]*)(?:(?:[\s.-]*(?:extension|extn|ext|xtn|x|#)[\s.:]*)|,[,\s]*)(\d{1,8})#?$/i
const CONTEXT = /^\+(\d{1,6})$/

/** Reads a number out of text: spaces, dashes, brackets, `tel:` and extensions are noise, letters are not. */
export function readDialled(input: string): Dialled | BadNumber {
  if (input.length > LONGEST) return bad('too long for a phone number')
  const [first = '', ...params] = plain(input).trim().replace(/^tel:/i, '').split(';')
  let text = first.trim()
  let extension: string | null = null
  let context = ''
  for (const param of params) {
    const [name, value = ''] = param.trim().split('=')
    const prefix = CONTEXT.exec(value)?.[1]
    if (name?.toLowerCase() === 'ext' && /^\d{1,8}$/.test(value) && extension === null) extension = value
    else if (name?.toLowerCase() === 'phone-context' && prefix !== undefined) context = prefix
    else return bad('holds a parameter that no phone number has')
  }
  const split = EXTENSION.exec(text)
  if (split !== null && extension === null) {
    text = split[1] as string
    extension = split[2] as string
  }
  return readDigits(text, context, extension)
}

function readDigits(text: string, context: string, extension: string | null): Dialled | BadNumber {
  let digits = ''
  let plus = false
  for (const char of text) {
    if (char >= '0' && char <= '9') digits += char
    else if (char === '+') {
      if (plus || digits !== '') return bad('a plus sign stands inside the number')
      plus = true
    } else if (char === '/') {
      // After an area code it is a separator; further on it begins a second number (`555-0123/4`).
      if (digits.length > 6) return bad('more than one number')
    } else if (!' -.()[]'.includes(char)) return bad(`${printable(char)} is no part of a phone number`)
  }
  if (digits === '') return bad('no digits')
  if (context !== '' && !plus) return { plus: true, digits: context + digits, extension }
  return { plus, digits, extension }
}

/** The same text in ASCII: digits of other scripts, dashes, blanks; marks without a width are left out. */
function plain(input: string): string {
  let text = ''
  for (const char of input) {
    const code = char.codePointAt(0) as number
    text += code < 128 ? (char === '\t' || char === '\n' || char === '\r' ? ' ' : char) : asciiOf(code, char)
  }
  return text
}

function asciiOf(code: number, char: string): string {
  for (const zero of [0xff10, 0x0660, 0x06f0, 0x0966]) if (code >= zero && code < zero + 10) return String(code - zero)
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d) return '-'
  // Soft hyphen, zero-width and directional marks: address books put them round what is copied out of them.
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return ''
  if ((code >= 0x2060 && code <= 0x2069) || code === 0xfeff) return ''
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
    return ' '
  // Full-width forms of ASCII signs: plus, brackets, full stop, slash, comma, x.
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : char
}

function printable(char: string): string {
  const code = char.codePointAt(0) as number
  return code > 32 && code < 127 ? `\`${char}\`` : `character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

const bad = (message: string): BadNumber => ({ ok: false, message })

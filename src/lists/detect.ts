import { AVAYA_HEADER } from './formats/avaya-pom.ts'
import { NOOJEE_HEADER } from './formats/noojee.ts'
import type { DncFormat } from './formats/readers.ts'
import { showLine } from './source.ts'

/** What the beginning of a file was recognised as, or why it was not. */
export type Detected =
  | { readonly format: DncFormat }
  | {
      /** One sentence without a final stop. */
      readonly error: string
      /** The line that fits no format, from 1; absent where no line is to blame. */
      readonly line?: number
    }

/** A format that is recognised when every line of the sample fits and one at least is `telling`. */
interface Candidate {
  readonly format: DncFormat
  readonly fits: RegExp
  readonly telling: RegExp
}

const tenDigits = '[2-9]\\d{9}'
const candidates: readonly Candidate[] = [
  { format: 'ftc-flat', fits: new RegExp(`^(?:[2-9]\\d\\d,\\d{7}|${tenDigits})\\s*$`), telling: /,/ },
  { format: 'vicidial', fits: new RegExp(`^(?:1?${tenDigits}|[2-9]\\d\\d[Xx]{7})\\s*$`), telling: /x/i },
  // 12 characters: the code in 5 to the left and the number in 7 to the right, or both to the left, padded.
  {
    format: 'uk-tps',
    fits: /^0[1-9](?:\d{3}(?: \d{6}| {2}\d{5})|\d{2} (?:\d{7}| \d{6})|\d {2}\d{7}|\d{8} {2}|\d{9} )$/,
    telling: /./,
  },
  // Twelve digits and more without a plus are left out: a calling code, or an extension at the end.
  {
    format: 'plain',
    fits: /^\s*(?:\+[\d().\- Xx]{7,30}|(?=(?:\D*\d){6,11}\D*$)[\d(][\d().\- Xx]{5,25}|0\d{11,14})\s*$/,
    telling: /./,
  },
]

/**
 * Recognises the format of a list by its beginning, or says which line fits none. Nothing is guessed: where two formats
 * would read different numbers, or a header does not say which column holds them, the caller has to name the format.
 *
 * @param sample whole lines from the beginning of the file
 */
export function detectFormat(sample: string): Detected {
  const text = sample.startsWith('\ufeff') ? sample.slice(1) : sample
  const lines = text.split(/\r?\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0) return { error: 'the text is empty' }
  if ((lines[first] as string).trimStart().startsWith('<')) {
    return /<list[\s>/]/i.test(text) ? { format: 'ftc-xml' } : { error: 'markup without a `list` tag', line: first + 1 }
  }
  return detectHeader(lines[first] as string) ?? detectLines(lines)
}

function detectHeader(line: string): Detected | null {
  const names = line
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    .join()
  if (names === NOOJEE_HEADER.join()) return { format: 'noojee' }
  return names === AVAYA_HEADER.join() ? { format: 'avaya-pom' } : null
}

function detectLines(lines: readonly string[]): Detected {
  let left = candidates
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const before = left
    left = left.filter(({ fits }) => fits.test(line))
    if (left.length > 0) continue
    const since = index === 0 || before === candidates ? '' : `, while the lines before fit ${before[0]?.format}`
    return { error: `no known format has this line${since}${hint(line)}: \`${showLine(line)}\``, line: index + 1 }
  }
  const found = left.find(({ telling }) => lines.some((line) => telling.test(line)))
  return found === undefined ? { error: 'no known format' } : { format: found.format }
}

/** What the format may be, for the person who has to name it. */
function hint(line: string): string {
  if (/^\s*\d{12,20}\s*$/.test(line)) return ' (extensions: name the format `cisco`; calling codes: write a plus)'
  return /[,;|\t]/.test(line) ? ' (columns: name the format `delimited` or `genesys`, and the columns)' : ''
}

import { type ListReader, type ListSource, refusal, type TakeEntry } from './source.ts'

/** No list has longer lines; without a limit a file of another kind would be gathered whole. */
export const MAX_LINE = 10_000

/** It ends lines in some files and none here: what stood behind it would be read as more of the line, or passed over. */
export const BARE_CR = 'a carriage return alone; lines end with LF or CRLF'

/** What is to be done with each line that is not blank: its text without the line end, and its number from 1. */
type TakeLine = (text: string, line: number) => void

/** A reader of a format in which each line stands for itself; lines end with LF or CRLF. */
export const byLine =
  (start: (source: ListSource, take: TakeEntry) => TakeLine): ListReader =>
  (source, take) => {
    const takeLine = start(source, take)
    let rest = ''
    let line = 1

    const finish = (raw: string): void => {
      // Some programs write more than one at a line end, or put it behind.
      const text = raw.includes('\r') ? raw.replace(/^\r+|\r+$/g, '') : raw
      checkLength(text)
      if (text.includes('\r')) throw refusal(source, line, BARE_CR, text)
      if (text.trim() !== '') takeLine(text, line)
    }
    const checkLength = (text: string): void => {
      if (text.length > MAX_LINE) throw refusal(source, line, `a line of more than ${MAX_LINE} characters`, text)
    }

    return {
      read(piece) {
        let from = 0
        for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
          finish(rest + piece.slice(from, end))
          rest = ''
          line += 1
          from = end + 1
        }
        rest += piece.slice(from)
        checkLength(rest)
      },
      end() {
        finish(rest)
      },
      pass(lines) {
        line += lines
      },
    }
  }

/** Long enough to know a name by. */
const SHOWN = 60

/** A text out of a file as a message shows it: a file may hold what no terminal should be given. */
export const shown = (text: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a terminal
  const printable = text.slice(0, SHOWN).replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
  return text.length > SHOWN ? `${printable}…` : printable
}

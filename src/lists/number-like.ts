const MAX_LENGTH = 50
const digitsAndPunctuation = /^(?:\+|\+?\()?\d[\d().\- \u00a0]*[Xx().\- ]*$/
const withComma = /^[2-9]\d\d,\d{7}$/

/**
 * Whether a text is digits with the usual punctuation, or wildcards at the end. Nothing that could part two numbers or
 * hide one in words: a parser would read the first and drop the rest.
 *
 * @param tenDigits whether a comma may stand after the area code
 */
export const looksLikeNumber = (text: string, tenDigits: boolean): boolean =>
  text.length <= MAX_LENGTH && (digitsAndPunctuation.test(text) || (tenDigits && withComma.test(text)))

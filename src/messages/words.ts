/** A clock time out of `2026-07-06T20:14:00-04:00`: `20:14`, with seconds only where they are not zero. */
export const clockText = (localTime: string): string => {
  const time = localTime.slice(11, 19)
  return time.endsWith(':00') ? time.slice(0, 5) : time
}

export const dateText = (iso: string): string => iso.slice(0, 10)

export const percentText = (share: number): string => `${Math.round(share * 10_000) / 100} %`

/** Upper-cases the first letter of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

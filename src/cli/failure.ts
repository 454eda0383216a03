import { isPredialError, PredialError } from '../index.ts'

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  ENOSPC: 'no space left on the device',
}

/** Why the system refused, in words. */
export const reasonOf = (cause: unknown): string => {
  const code = (cause as { readonly code?: unknown } | null)?.code
  const known = typeof code === 'string' ? CAUSES[code] : undefined
  return known ?? (cause instanceof Error ? cause.message : String(cause))
}

/** The error of a file that cannot be read or written, in words. */
export const fileFailure = (path: string, action: 'read' | 'written', cause: unknown): PredialError => {
  const isMissing = (cause as { readonly code?: unknown } | null)?.code === 'ENOENT'
  // A file that is written need not be there, but its folder.
  const reason = isMissing && action === 'written' ? 'no such folder' : reasonOf(cause)
  return new PredialError('file-format', path, `cannot be ${action}: ${reason}`, { cause })
}

/** The error of a field of a file or a flag that was understood by nobody. */
export const badInput = (path: string, message: string): PredialError =>
  new PredialError('config-invalid', path, message)

/** One line for a person: a `PredialError` names its field itself, anything else is shown without its stack. */
export const failureText = (error: unknown): string => {
  if (isPredialError(error)) {
    const { message } = error
    let { cause } = error
    while (isPredialError(cause)) cause = cause.cause
    return message.endsWith('cannot be read') && cause !== undefined ? `${message}: ${reasonOf(cause)}` : message
  }
  return error instanceof Error ? error.message : String(error)
}

import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The heavy peers have a lockfile of their own, so that nobody installs them who does not measure. */
export const isInstalled = (name) => {
  try {
    require.resolve(name)
    return true
  } catch {
    return false
  }
}

export const notInstalled = (name) => `peer ${name} not installed: npm ci --prefix bench`

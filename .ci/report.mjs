// The last line of a run of CI, from vitest's own report: `node report.mjs <file>`. Fails when a test failed, when a
// file of tests could not be loaded, and when nothing ran at all.
import { readFileSync } from 'node:fs'

const read = () => {
  try {
    return JSON.parse(readFileSync(process.argv[2], 'utf8'))
  } catch {
    return null
  }
}

const report = read()
const passed = report?.numPassedTests ?? 0
// A file that cannot be loaded fails without a single failed test.
const broken = report?.testResults.filter(({ status, assertionResults }) => {
  return status === 'failed' && assertionResults.every((one) => one.status !== 'failed')
})
const failed = (report?.numFailedTests ?? 0) + (broken?.length ?? 0)
process.stdout.write(`tests: ${passed} passed, ${failed} failed\n`)
process.exitCode = report?.success === true && passed > 0 && failed === 0 ? 0 : 1

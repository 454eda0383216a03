// Speed beside the obvious composition of well-known libraries: `npm run bench`, or `npm run bench -- --full` for ten
// times the data. Each claim is measured with both sides in one process and with each side alone in its own, because
// neighbours in one heap spoil each other's figures; the smaller of the two ratios is the one to quote.
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const full = process.argv.includes('--full')
const size = full
  ? { list: 10_000_000, history: 1_000_000, rounds: 15 }
  : { list: 1_000_000, history: 100_000, rounds: 9 }
const worker = fileURLToPath(new URL('./measure.mjs', import.meta.url))

const measure = (sides) => {
  const { list, history, rounds } = size
  const args = ['--max-old-space-size=8000', worker, sides.join(','), ...[list, history, rounds].map(String)]
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  })
  if (status !== 0) process.exit(1)
  return JSON.parse(stdout)
}

const print = (text = '') => process.stdout.write(`${text}\n`)
const cell = (value, width) => String(value).padStart(width)
const ns = (value) => Math.round(value).toLocaleString('en')
const perSecond = (value) => `${Math.round(1e6 / value).toLocaleString('en')} k/s`
const percent = (share) => `${(100 * share).toFixed(1)} %`

const table = ({ figures }) => {
  print(`${''.padEnd(8)}${''.padEnd(26)}${cell('ns/decision', 12)}${cell('low', 10)}${cell('high', 10)}${cell('', 12)}`)
  for (const { side, name, median, low, high } of figures) {
    const label = side === 'ours' ? 'predial' : 'plain'
    print(
      `${label.padEnd(8)}${name.padEnd(26)}${cell(ns(median), 12)}${cell(ns(low), 10)}${cell(ns(high), 10)}${cell(perSecond(median), 12)}`,
    )
  }
  print()
}

const medianOf = ({ figures }, side, name) => figures.find((one) => one.side === side && one.name === name).median

print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`)
print(
  `national list of ${size.list.toLocaleString('en')}, history of ${size.history.toLocaleString('en')} numbers, ${size.rounds} rounds`,
)
print('plain: libphonenumber-js + luxon + Set + Map (+ zod where records come unchecked); figures are processor time')
print()

const together = measure(['ours', 'naive'])
print(`Both in one process, rounds interleaved (${together.rulebook})`)
table(together)
const alone = { ours: measure(['ours']), naive: measure(['naive']) }
print('Each alone in its process')
table({ figures: [...alone.ours.figures, ...alone.naive.figures] })

print('Ratio plain ÷ predial'.padEnd(34) + cell('together', 10) + cell('alone', 10) + cell('quote', 10))
for (const { name } of together.figures.filter(({ side }) => side === 'ours')) {
  const both = medianOf(together, 'naive', name) / medianOf(together, 'ours', name)
  const apart = medianOf(alone.naive, 'naive', name) / medianOf(alone.ours, 'ours', name)
  print(
    `  ${name.padEnd(32)}${cell(both.toFixed(2), 10)}${cell(apart.toFixed(2), 10)}${cell(Math.min(both, apart).toFixed(2), 10)}`,
  )
}
print()

print('Share that each shape allows (predial, plain)')
for (const [name, share] of Object.entries(together.allowed.ours)) {
  print(`  ${name.padEnd(32)}${cell(percent(share), 10)}${cell(percent(together.allowed.naive[name]), 10)}`)
}
print()

const { of, verdict, reasons, differ } = together.agreement
print(
  `Of ${of.toLocaleString('en')} mixed requests ${verdict.toLocaleString('en')} get the same verdict and ${reasons.toLocaleString('en')} the same reason codes; the others:`,
)
for (const { key, count } of differ) print(`  ${cell(count, 6)}  ${key}`)
if (differ.some(({ key }) => key.includes('number-not-dialable'))) {
  print('  number-not-dialable: exchange 976 is pay-per-call; libphonenumber-js finds such a number valid')
}
print()
const mb = (bytes) => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`
print(
  `Memory with all data, alone: predial ${mb(alone.ours.rss)}, plain ${mb(alone.naive.rss)}; loading ${alone.ours.loads.ours.toFixed(1)} s and ${alone.naive.loads.naive.toFixed(1)} s`,
)

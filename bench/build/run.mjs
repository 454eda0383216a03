// From the text a registry sends to the finished index.
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { listsOf } from '../data/lists.mjs'
import { inProcess } from '../harness/child.mjs'
import { figureOf, ratioClaim } from '../harness/claims.mjs'

const warm = (path) => {
  const file = openSync(path, 'r')
  const buffer = Buffer.allocUnsafe(1 << 22)
  while (readSync(file, buffer, 0, buffer.length, null) > 0);
  closeSync(file)
}

export const run = ({ folder, size, say }) => {
  const { textPath: input, count } = listsOf({ folder, size, say })('whole')
  const bytes = statSync(input).size
  const output = `${folder.path}/built.dnc`
  const { builds, readlines } = size.rounds
  warm(input)
  say('building alone')
  const ours = inProcess('build/ours', { input, output, rounds: builds })
  say('readline alone')
  const readline = inProcess('build/readline', { input, rounds: readlines })
  say('building and readline in one process')
  const both = inProcess('build/together', { input, output, rounds: readlines })
  say('csv-parse on a prefix')
  const csvParse = inProcess('build/csv-parse', { input, bytes: size.csvParseBytes, rounds: builds })

  const seconds = (ns) => ns.map((one) => one / 1e9)
  const figure = (clock) => ({
    ours: { together: seconds(both.ours[clock]), alone: seconds(ours[clock]) },
    readline: { together: seconds(both.readline[clock]), alone: seconds(readline[clock]) },
    csvParse: { alone: csvParse[clock].map((ns) => (ns * bytes) / 1e9) },
  })
  const [wall, cpu] = [figure('wall'), figure('cpu')]
  return [
    {
      title: `From ${(bytes / 1e6).toFixed(0)} MB of text (${count.toLocaleString('en')} numbers, warm file cache) to an index of ${(ours.bytes / 1e6).toFixed(0)} MB`,
      notes: [
        `csv-parse reads the first ${(csvParse.bytes / 1e6).toFixed(0)} MB and is scaled up; readline reads everything.`,
        `The process that built grew to at most ${(ours.peakBytes / 1e6).toFixed(0)} MB.`,
      ],
      figures: [
        figureOf('ours, by the clock', 's', wall.ours),
        figureOf('ours, processor time', 's', cpu.ours),
        figureOf('readline, by the clock', 's', wall.readline),
        figureOf('readline, processor time', 's', cpu.readline),
        figureOf('csv-parse, by the clock', 's', wall.csvParse),
      ],
      claims: [ratioClaim('readline ÷ ours, by the clock', wall.readline, wall.ours, { atLeast: 5 })],
    },
  ]
}

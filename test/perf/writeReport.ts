import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import type { Figures, Results } from './types.ts'
import { verdicts } from './verdicts.ts'

const row = (...cells: (number | string)[]): string => `| ${cells.join(' | ')} |`
const table = (head: string[], rows: string[]): string =>
  [row(...head), row(...head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows].join('\n')

const cells = ({ p50, p99, perSecond }: Figures): string[] => [
  perSecond.toFixed(perSecond < 100 ? 1 : 0),
  `${p50} / ${p99}`,
]
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const hasReached = (isReached: boolean): string => (isReached ? 'yes' : '**no**')

/** Writes the figures of a run as a page of the documentation, formatted as the house does. */
export const writeReport = async ({
  file,
  results,
}: {
  file: string
  results: Results
}): Promise<void> => {
  const { compared, cores, date, firstAnswer, memory, memoryGib, node, profiles, scaled, writes } =
    results
  const all = verdicts(results)
  const text = `# The bench

\`npm run bench\` puts the product next to what a user would run instead, stock Payload in Next, on the same machine in turn.
This page and its chart are written by it. Only the ratios mean something elsewhere.

${all.filter(({ isReached }) => isReached).length} of ${all.length} figures reach what was set.

![The ratios and what was to be reached](images/bench.svg)

Measured on ${date}: ${cores} cores, ${memoryGib} GiB of memory, Node ${node}, SQLite.

## How

- **Stock** is a Next app in Payload's own layout with Payload's own route handlers, built and run for production
  (\`next start\`), with this project's \`payload.config.ts\`, collections, plugins, indexes and adapter options, but Payload's own
  adapter: no writer queue, transactions off.
- **Bare** is a \`node:http\` server that gives the bytes of the product's answers, and nothing else.
- All have the same data: the demo and copies of its postings (rows, translations, versions). The answers to every request
  are compared before it is measured: equal status, equal body.
- Eight clients at once, five rounds of three seconds a server in changing order, after a warm-up; the median of the
  rounds. The clients (autocannon) run on the same machine, ask for no compression and are not limited by address. Nothing
  is cached between requests on either side.

## Next to stock

${table(
  [
    'request',
    'stock req/s',
    'p50 / p99 ms',
    'product req/s',
    'p50 / p99 ms',
    'bare req/s',
    'ratio',
    'to reach',
    'reached',
  ],
  compared.map(({ bare, ours, stock, subject }) => {
    const ratio = ours.perSecond / stock.perSecond
    return row(
      subject.name,
      ...cells(stock),
      ...cells(ours),
      cells(bare)[0] ?? '',
      `${ratio.toFixed(2)} ×`,
      `${subject.target ?? '–'} ×`,
      hasReached(ratio >= (subject.target ?? 0)),
    )
  }),
)}

${table(
  ['', 'stock', 'product', 'ratio', 'to reach', 'reached'],
  [
    row(
      'start of the process to its first answer',
      `${firstAnswer.stock.toFixed(0)} ms`,
      `${firstAnswer.ours.toFixed(0)} ms`,
      (firstAnswer.ours / firstAnswer.stock).toFixed(2),
      '≤ 0.33',
      hasReached(firstAnswer.ours <= firstAnswer.stock / 3),
    ),
    ...(memory
      ? [
          row(
            'resident memory after the load',
            `${memory.stock.toFixed(0)} MiB`,
            `${memory.ours.toFixed(0)} MiB`,
            (memory.ours / memory.stock).toFixed(2),
            '≤ 1',
            hasReached(memory.ours <= memory.stock),
          ),
        ]
      : []),
  ],
)}

The start is that of a program already built, to the first list given out. Both load their admin at its first visit.

## Writes

16 signed-in clients create drafts with rows.

${table(
  ['', 'created a second', 'p50 / p99 ms', 'refused or failed'],
  [
    row('stock, transactions off', ...cells(writes.stock), writes.stock.errors),
    row('product, one transaction each', ...cells(writes.ours), writes.ours.errors),
  ],
)}

With transactions off a save is many statements of their own, and a crash between two of them leaves half an entry. The product
writes each entry whole ([database.md](database.md)).

## With 20,000 postings

What a request costs there, as a multiple of what it costs with 300.

${table(
  [
    'request',
    '300: req/s',
    'p50 / p99 ms',
    '20,000: req/s',
    'p50 / p99 ms',
    'cost',
    'at most',
    'reached',
  ],
  scaled.map(({ few, many, subject: { name, target } }) => {
    const cost = few.perSecond / many.perSecond
    return row(
      name,
      ...cells(few),
      ...cells(many),
      `${cost.toFixed(2)} ×`,
      target ? `${target} ×` : '–',
      target ? hasReached(cost <= target) : '–',
    )
  }),
)}

Lists are asked with \`pagination=false\` and a limit, GraphQL without \`totalDocs\`: a total count reads every entry that it
counts, so its cost grows with them. An order by a translated text has no index to read from.

## Where the time goes

${
  profiles.length === 0
    ? 'Every figure is reached, so nothing was profiled.'
    : profiles
        .map(
          ({ name, shares }) =>
            `**${name}**, share of the time of the server's thread, by whose code runs:\n\n${table(
              ['code', 'share'],
              shares.map((one) => row(one.name, percent(one.share))),
            )}`,
        )
        .join('\n\n')
}
`
  const options = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as object
  writeFileSync(file, await format(text, { ...options, parser: 'markdown' }))
}

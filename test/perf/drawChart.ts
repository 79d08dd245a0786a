import type { Measured } from './types.ts'
import { verdicts } from './verdicts.ts'

const [ROW, LEFT, WIDTH, TOP] = [26, 330, 860, 44]

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/**
 * One bar a figure: how many times better than what it is compared with, and a mark at what was to be reached. On a
 * ground of its own, so that it is readable on light and dark pages.
 */
export const drawChart = (measured: Measured): string => {
  const all = verdicts(measured)
  const most = Math.max(...all.map(({ ratio, target }) => Math.max(ratio, target))) * 1.1
  const x = (value: number): string => (LEFT + (value / most) * (WIDTH - LEFT - 60)).toFixed(1)
  const rows = all.map(({ isReached, name, ratio, target }, index) => {
    const y = TOP + index * ROW
    const length = (Number(x(ratio)) - LEFT).toFixed(1)
    return `<text x="${LEFT - 10}" y="${y + 15}" text-anchor="end">${escaped(name)}</text>
<rect x="${LEFT}" y="${y + 3}" width="${length}" height="16" fill="${isReached ? '#2f6f4f' : '#a4462d'}"/>
<path d="M${x(target)} ${y}v22" stroke="#1d2a35" stroke-width="2"/>
<text x="${Number(x(Math.max(ratio, target))) + 6}" y="${y + 15}">${ratio.toFixed(2)} ×</text>`
  })
  const height = TOP + all.length * ROW + 12
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#1d2a35" role="img" aria-labelledby="title">
<title id="title">The product next to stock Payload: ${escaped(all.map(({ name, ratio, target }) => `${name} ${ratio.toFixed(2)} (to reach ${target.toFixed(2)})`).join('; '))}</title>
<rect width="${WIDTH}" height="${height}" fill="#fbfaf7"/>
<text x="12" y="24" font-weight="600">How many times better, and what was to be reached (line)</text>
${rows.join('\n')}
</svg>
`
}

import { runNpm } from './runNpm.mjs'

/** Findings that were looked at and do no harm here: the advisory's id (GHSA-…) and why. */
const explained = {}

const isGrave = ({ severity }) => severity === 'high' || severity === 'critical'

/** Known faults, high or critical, of what the product is installed with. Not every registry answers that question. */
export const auditPackages = async () => {
  const { errors, output } = await runNpm(['audit', '--omit=dev', '--json'])
  let report
  try {
    report = JSON.parse(output)
  } catch {
    report = {}
  }
  if (!report.vulnerabilities) {
    const said = report.message ?? errors.split('\n').find((line) => line.includes('audit'))
    return {
      code: 0,
      output: '',
      skipped: `the registry gives no advisories (${said ?? 'no answer'})`,
    }
  }
  const found = Object.values(report.vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((one) => typeof one === 'object' && isGrave(one))
    .filter(({ url }) => !Object.keys(explained).some((id) => url.endsWith(id)))
  return {
    code: found.length > 0 ? 1 : 0,
    output: found
      .map(({ name, severity, title, url }) => `${severity}: ${name}: ${title} (${url})`)
      .join('\n'),
  }
}

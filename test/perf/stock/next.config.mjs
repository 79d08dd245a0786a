import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'

/** As in Payload's template. Packages are those of the project, two folders up. */
export default withPayload(
  {
    turbopack: { root: path.resolve(import.meta.dirname, '../..') },
    typescript: { ignoreBuildErrors: true },
  },
  { devBundleServerPackages: false },
)

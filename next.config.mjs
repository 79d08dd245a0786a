import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next serves `/admin` and `/_next` only. Payload and its adapters stay outside the bundle, so that the admin and
 * the Express host share one Payload instance and `instanceof` holds on Payload's errors.
 */
export default withPayload(
  {
    // The host compresses, with Brotli too.
    compress: false,
    poweredByHeader: false,
    serverExternalPackages: [
      'payload',
      '@payloadcms/db-sqlite',
      '@payloadcms/db-mongodb',
      '@payloadcms/drizzle',
      '@payloadcms/graphql',
      '@libsql/client',
      'graphql',
      'pino',
      'sharp',
    ],
    turbopack: { root: import.meta.dirname },
    typescript: { ignoreBuildErrors: true },
  },
  { devBundleServerPackages: false },
)

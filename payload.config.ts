import path from 'node:path'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'
import { buildClosedConfig } from './collections/access/buildClosedConfig.ts'
import { adminComponents } from './collections/adminComponents.ts'
import { editor } from './collections/editor.ts'
import { globals } from './collections/globals.ts'
import { errorsInGerman } from './collections/hooks/errorsInGerman.ts'
import { collections } from './collections/index.ts'
import { jobs } from './collections/jobs/index.ts'
import { locales } from './collections/locales.ts'
import { contactPolicyOptions } from './collections/pluginOptions/contactPolicy.ts'
import { publicStateOptions } from './collections/pluginOptions/publicState.ts'
import { publicationWindowOptions } from './collections/pluginOptions/publicationWindow.ts'
import { publishingRightsOptions } from './collections/pluginOptions/publishingRights.ts'
import { renderedTextOptions } from './collections/pluginOptions/renderedText.ts'
import { servedLocaleOptions } from './collections/pluginOptions/servedLocale.ts'
import { slugsOptions } from './collections/pluginOptions/slugs.ts'
import { selectedOnly } from './collections/selectedOnly.ts'
import { slugs } from './collections/slugs.ts'
import { translations } from './collections/translations.ts'
import { usedEntries } from './collections/usedEntries.ts'
import { sharp } from './collections/uploads/sharp.ts'
import { contactPolicyPlugin } from './plugins/contact-policy/index.ts'
import { publicStatePlugin } from './plugins/public-state/index.ts'
import { publicationWindowPlugin } from './plugins/publication-window/index.ts'
import { publishingRightsPlugin } from './plugins/publishing-rights/index.ts'
import { relationRightsPlugin } from './plugins/relation-rights/index.ts'
import { renderedTextPlugin } from './plugins/rendered-text/index.ts'
import { servedLocalePlugin } from './plugins/served-locale/index.ts'
import { slugsPlugin } from './plugins/slugs/index.ts'
import { wellFormedPlugin } from './plugins/well-formed/index.ts'
import { database } from './src/database/index.ts'
import { noMail } from './src/email/noMail.ts'
import { logDestination } from './src/env/logDestination.ts'
import { loggerOptions } from './src/env/loggerOptions.ts'
import { ownOrigins } from './src/env/ownOrigins.ts'
import { readEnv } from './src/env/readEnv.ts'

const env = readEnv(process.env)
const root = process.cwd()

const config: Omit<Config, 'db'> = {
  admin: {
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy HH:mm',
    components: {
      beforeNavLinks: ['/src/admin/NavIdentity.tsx#NavIdentity'],
      providers: [
        '/collections/components/GermanTimes.tsx#GermanTimes',
        '/collections/components/GermanTexts.tsx#GermanTexts',
        '/collections/components/InView.tsx#InView',
        '/collections/components/NamedControls.tsx#NamedControls',
        '/collections/components/KeepRefusals.tsx#KeepRefusals',
        '/collections/components/SaveWithCare.tsx#SaveWithCare',
        '/collections/components/RelatedTitles.tsx#RelatedTitles',
      ],
      graphics: { Icon: '/src/admin/Icon.tsx#Icon', Logo: '/src/admin/Logo.tsx#Logo' },
      views: {
        createFirstUser: { Component: '/collections/Users/components/FirstUser.tsx#FirstUser' },
        dashboard: { Component: '/src/admin/StartPage.tsx#StartPage' },
        forgot: { Component: '/collections/Users/components/ForgotPassword.tsx#ForgotPassword' },
      },
    },
    importMap: {
      baseDir: root,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: {
      // The picture would be drawn by a route of Next's that is not served here.
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.ico' }],
      titleSuffix: '– dachverband-cms',
    },
    user: slugs.users,
  },
  collections,
  cookiePrefix: 'dachverband',
  csrf: ownOrigins(env.SERVER_URL),
  defaultDepth: 1,
  editor,
  globals,
  email: noMail,
  graphQL: {
    // Partners generate types from it; the host's own limits bound it.
    disableIntrospectionInProduction: false,
    schemaOutputFile: path.resolve(root, 'src/schema.graphql'),
  },
  hooks: { afterError: [errorsInGerman] },
  i18n: { fallbackLanguage: 'de', supportedLanguages: { de, en }, translations },
  jobs,
  localization: { defaultLocale: 'de', fallback: true, locales },
  logger: {
    destination: logDestination(),
    options: loggerOptions({ level: env.LOG_LEVEL }),
  },
  maxDepth: 3,
  plugins: [
    slugsPlugin(slugsOptions),
    publicationWindowPlugin(publicationWindowOptions),
    contactPolicyPlugin(contactPolicyOptions),
    servedLocalePlugin(servedLocaleOptions),
    // After those that add rich text or change what it holds.
    renderedTextPlugin(renderedTextOptions),
    // Last of those with hooks: what the others make of a save is judged here.
    publishingRightsPlugin(publishingRightsOptions),
    // After the hooks that look at relations to decide about other fields.
    relationRightsPlugin(),
    selectedOnly,
    publicStatePlugin(publicStateOptions),
    adminComponents,
    usedEntries,
    // Types are checked before every other hook, drafts after all of them.
    wellFormedPlugin(),
  ],
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  sharp,
  telemetry: false,
  // `npm run generate` alone writes the types: the child that would write them at start keeps tests from ending.
  typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
}

export default database({
  uri: env.DATABASE_URI,
  compatibility: env.DATABASE_COMPATIBILITY,
}).then((db) => buildClosedConfig({ ...config, db }))

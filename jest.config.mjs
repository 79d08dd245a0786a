const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
]

const BOOT_MS = 300_000

/** One project a kind of test, so that `npm test -- --selectProjects unit` runs one kind alone. */
const project = (displayName, extra = {}) => ({
  displayName,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '\\.(css|scss)$': '<rootDir>/test/helpers/emptyStyle.cjs' },
  roots: ['<rootDir>/test', '<rootDir>/plugins'],
  testEnvironment: 'node',
  // A boot takes seconds, and minutes on a machine that many share; a hang is still found, only later.
  testTimeout: BOOT_MS,
  transform: {
    '^.+\\.tsx?$': swc,
    '/drizzle-orm/entity\\.js$': '<rootDir>/test/helpers/withOwnGlobals.cjs',
  },
  // Of the packages only what the last of these transforms is for.
  transformIgnorePatterns: ['/node_modules/(?!(.*/)?drizzle-orm/entity\\.js$)'],
  ...extra,
})

export default {
  // Not in the folder for temporary files, which each run of `npm test` has anew.
  cacheDirectory: '<rootDir>/.cache/jest',
  testTimeout: BOOT_MS,
  globalSetup: '<rootDir>/test/helpers/globalSetup.ts',
  projects: [
    project('unit', {
      testMatch: ['<rootDir>/test/unit/**/*.test.ts', '<rootDir>/plugins/*/test/unit/**/*.test.ts'],
    }),
    project('int', {
      // What compares the databases needs both: `npm run test:mongo`, and the short form of it in `npm test`.
      testPathIgnorePatterns: [
        '/node_modules/',
        ...(process.env.MONGODB_TEST_SERVER ? [] : ['<rootDir>/test/int/mongo/']),
      ],
      testMatch: ['<rootDir>/test/int/**/*.test.ts', '<rootDir>/plugins/*/test/int/**/*.test.ts'],
    }),
    project('http', { testMatch: ['<rootDir>/test/http/**/*.test.ts'] }),
    project('race', { testMatch: ['<rootDir>/test/race/**/*.test.ts'] }),
    project('e2e', {
      globalSetup: '<rootDir>/test/e2e/helpers/globalSetup.ts',
      globalTeardown: '<rootDir>/test/e2e/helpers/globalTeardown.ts',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    }),
  ],
}

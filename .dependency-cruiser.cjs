/** Who may import whom. The README says what each folder is for. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'plugins-stand-alone',
      'A plugin works in any Payload project: what it needs of this one comes by its options.',
      { path: '^plugins/([^/]+)/', pathNot: '^plugins/[^/]+/test/' },
      { path: '^(collections|src|test|payload\\.config)' },
    ),
    rule(
      'plugins-know-no-other',
      'Plugins are used and removed one by one.',
      { path: '^plugins/([^/]+)/' },
      { path: '^plugins/', pathNot: '^plugins/$1/' },
    ),
    rule(
      'collections-below-src',
      'The content model does not know the host, the database or the commands. Types of plugins are fine.',
      { path: '^collections/' },
      { path: '^(src|test|payload\\.config)', pathNot: '^src/payload-types\\.ts$' },
    ),
    rule(
      'no-next-below-the-admin',
      'Hooks and plugins run in the host, in jobs and in commands, where there is no Next.',
      { path: '^(collections|plugins)/', pathNot: '/components/' },
      { path: '^next(/|$)|node_modules/next/' },
    ),
    rule(
      'config-composes-only',
      'payload.config.ts is evaluated twice in the process, so it loads nothing that starts something.',
      { path: '^payload\\.config\\.ts$' },
      { path: '^src/', pathNot: '^src/(database|email|env)/' },
    ),
    rule(
      'http-below-the-server',
      'The host takes Payload as an argument and can be tested without a start.',
      { path: '^src/http/' },
      { path: '^(src/(cli|lifecycle|seed|start|app)|payload\\.config)' },
    ),
    rule(
      'no-circles',
      'Modules that import each other cannot be read alone.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'no-tests-in-the-program',
      'Test helpers are not part of the program.',
      { path: '^(collections|src|payload\\.config)' },
      { path: '^test/' },
    ),
    rule(
      'declared-packages',
      'What is imported stands in package.json.',
      { path: '^(collections|plugins|src|payload\\.config)', pathNot: '/test/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-tools-in-the-program',
      'What runs without development packages, that is everything but the build, imports none.',
      {
        path: '^(collections|plugins|src|payload\\.config)',
        pathNot: '/test/|^src/start/bundle\\.mjs$',
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    exclude: { path: '^(src/database/migrations|\\.next|dist)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}

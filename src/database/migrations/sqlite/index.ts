import * as migration_20261123_132621_initial from './20261123_132621_initial.ts';

export const migrations = [
  {
    up: migration_20261123_132621_initial.up,
    down: migration_20261123_132621_initial.down,
    name: '20261123_132621_initial'
  },
];

import * as migration_20261123_133330_initial from './20261123_133330_initial.ts';

export const migrations = [
  {
    up: migration_20261123_133330_initial.up,
    down: migration_20261123_133330_initial.down,
    name: '20261123_133330_initial'
  },
];

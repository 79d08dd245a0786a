import * as migration_20261123_143645_initial from './20261123_143645_initial.ts';

export const migrations = [
  {
    up: migration_20261123_143645_initial.up,
    down: migration_20261123_143645_initial.down,
    name: '20261123_143645_initial'
  },
];

import * as migration_20261123_160300_initial from './20261123_160300_initial.ts';

export const migrations = [
  {
    up: migration_20261123_160300_initial.up,
    down: migration_20261123_160300_initial.down,
    name: '20261123_160300_initial'
  },
];

import * as migration_20261123_142536_initial from './20261123_142536_initial.ts';

export const migrations = [
  {
    up: migration_20261123_142536_initial.up,
    down: migration_20261123_142536_initial.down,
    name: '20261123_142536_initial'
  },
];

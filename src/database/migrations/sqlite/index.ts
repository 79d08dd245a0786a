import * as migration_20261123_161939_initial from './20261123_161939_initial.ts';

export const migrations = [
  {
    up: migration_20261123_161939_initial.up,
    down: migration_20261123_161939_initial.down,
    name: '20261123_161939_initial'
  },
];

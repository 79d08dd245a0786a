import * as migration_20261123_132455_initial from './20261123_132455_initial.ts';

export const migrations = [
  {
    up: migration_20261123_132455_initial.up,
    down: migration_20261123_132455_initial.down,
    name: '20261123_132455_initial'
  },
];

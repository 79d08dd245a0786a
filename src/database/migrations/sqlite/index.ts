import * as migration_20261123_134600_initial from './20261123_134600_initial.ts';

export const migrations = [
  {
    up: migration_20261123_134600_initial.up,
    down: migration_20261123_134600_initial.down,
    name: '20261123_134600_initial'
  },
];

import * as migration_20261123_203217_initial from './20261123_203217_initial.ts';

export const migrations = [
  {
    up: migration_20261123_203217_initial.up,
    down: migration_20261123_203217_initial.down,
    name: '20261123_203217_initial'
  },
];

import * as migration_20261123_131108_initial from './20261123_131108_initial.ts';

export const migrations = [
  {
    up: migration_20261123_131108_initial.up,
    down: migration_20261123_131108_initial.down,
    name: '20261123_131108_initial'
  },
];

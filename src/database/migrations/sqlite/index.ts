import * as migration_20261123_140322_initial from './20261123_140322_initial.ts';

export const migrations = [
  {
    up: migration_20261123_140322_initial.up,
    down: migration_20261123_140322_initial.down,
    name: '20261123_140322_initial'
  },
];

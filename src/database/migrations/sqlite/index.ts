import * as migration_20261123_141150_initial from './20261123_141150_initial.ts';

export const migrations = [
  {
    up: migration_20261123_141150_initial.up,
    down: migration_20261123_141150_initial.down,
    name: '20261123_141150_initial'
  },
];

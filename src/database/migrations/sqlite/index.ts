import * as migration_20261123_172706_initial from './20261123_172706_initial.ts';

export const migrations = [
  {
    up: migration_20261123_172706_initial.up,
    down: migration_20261123_172706_initial.down,
    name: '20261123_172706_initial'
  },
];

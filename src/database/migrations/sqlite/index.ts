import * as migration_20261123_201541_initial from './20261123_201541_initial.ts';

export const migrations = [
  {
    up: migration_20261123_201541_initial.up,
    down: migration_20261123_201541_initial.down,
    name: '20261123_201541_initial'
  },
];

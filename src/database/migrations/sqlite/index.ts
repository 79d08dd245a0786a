import * as migration_20261123_204901_initial from './20261123_204901_initial.ts';
import * as migration_20261201_040801_saved_by from './20261201_040801_saved_by.ts';

export const migrations = [
  {
    up: migration_20261123_204901_initial.up,
    down: migration_20261123_204901_initial.down,
    name: '20261123_204901_initial',
  },
  {
    up: migration_20261201_040801_saved_by.up,
    down: migration_20261201_040801_saved_by.down,
    name: '20261201_040801_saved_by'
  },
];

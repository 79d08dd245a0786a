import type { GlobalConfig } from 'payload'
import { Association } from './Association/index.ts'

/** All own globals. */
export const globals: GlobalConfig[] = [Association]

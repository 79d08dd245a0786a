import { getLatestGlobalVersion, type GlobalBeforeOperationHook } from 'payload'
import { PublishingForbidden } from '../PublishingForbidden.ts'
import type { ResolvedRights } from '../types.ts'
import { hasStatus } from '../utilities/hasStatus.ts'
import { isPublic } from '../utilities/isPublic.ts'
import { judgeUpdate } from '../utilities/judgeUpdate.ts'
import { withStatus } from '../utilities/withStatus.ts'
import type { WriteArgs } from '../utilities/WriteArgs.ts'

type Row = Record<string, unknown>

/** As for collections, except that restoring a global's version always writes its public row, even "as a draft". */
export const decideGlobalOperation =
  (rights: ResolvedRights): GlobalBeforeOperationHook =>
  async ({ args: given, global, operation, overrideAccess, req }) => {
    const args =
      operation === 'update'
        ? withStatus({ args: given as WriteArgs, entity: global })
        : (given as WriteArgs)
    if (overrideAccess || (operation !== 'update' && operation !== 'restoreVersion')) return given
    const { payload } = req
    const stored = (await payload.db.findGlobal<Row>({
      locale: 'all',
      req,
      slug: global.slug,
    })) as Row | undefined

    if (operation === 'update') {
      const { global: latest } = await getLatestGlobalVersion({
        config: global,
        locale: 'all',
        payload,
        req,
        slug: global.slug,
        where: {},
      })
      const verdict = await judgeUpdate({
        args,
        latest: latest as Row | undefined,
        replacesFile: false,
        req,
        rights,
        stored,
      })
      if (verdict === 'draft') return { ...args, draft: true }
      if (verdict !== 'pass') throw new PublishingForbidden({ code: verdict, req })
      return args
    }

    const { docs } = await payload.db.findGlobalVersions<Row>({
      global: global.slug,
      limit: 1,
      locale: 'all',
      pagination: false,
      req,
      where: { id: { equals: args.id } },
    })
    const [version] = docs
    if (!version) return args
    const about = { data: version.version, doc: stored, req }
    const publishes = !args.draft && hasStatus(version.version._status, 'published')
    if (publishes && !(await rights.canPublish(about)))
      throw new PublishingForbidden({ code: 'publish_forbidden', req })
    if (!publishes && isPublic(stored) && !(await rights.canUnpublish(about)))
      throw new PublishingForbidden({ code: 'unpublish_forbidden', req })
    return args
  }

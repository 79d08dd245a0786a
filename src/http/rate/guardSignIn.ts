import type { CollectionBeforeOperationHook, Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AttemptLimiter } from './AttemptLimiter.ts'
import { type AttemptScope, attemptScopes } from './AttemptScope.ts'
import type { RateLimits } from './RateLimits.ts'
import { hashForNobody } from './hashForNobody.ts'
import { TooManyAttempts } from './TooManyAttempts.ts'

const HOUR = 3600
const TEN_MINUTES = 600
const KEY = Symbol.for('dachverband-cms.signInGuards')

type Place = Awaited<ReturnType<AttemptLimiter['take']>>
type Guarded = Payload & { [KEY]?: { attempt: Attempt } }
type Attempt = (args: {
  account: string
  isGerman?: boolean
  /** False within a transaction. */
  mayWait: boolean
  scope: AttemptScope
}) => Promise<void>

/** Operations of accounts that a stranger may try; only a sign-in that succeeds does not count. */
const guarded = ['forgotPassword', 'login', 'resetPassword']

const accountOf = (data: unknown): string => {
  const { email, username } = (data ?? {}) as { email?: unknown; username?: unknown }
  const name = email ?? username
  return typeof name === 'string' ? name.trim().toLowerCase().slice(0, 200) : ''
}

/**
 * Limits how often one address may fail to sign in, and lets it take as long for an account that is none, by hooks, so that REST, GraphQL and each alias of a mutation count
 * alike. Calls outside a request of the host (commands, jobs) are not limited. The hooks are added once and ask the
 * newest host.
 */
export const guardSignIn = ({
  limits,
  payload,
}: {
  limits: RateLimits
  payload: Payload
}): { attempt: Attempt } => {
  const byAccount = new AttemptLimiter({
    failures: limits.failuresPerAccount,
    // Whoever shares an address with a guesser is to get in again the same day.
    longest: HOUR,
    seconds: TEN_MINUTES,
  })
  const byAddress = new AttemptLimiter({
    failures: limits.failuresPerAddress,
    seconds: TEN_MINUTES,
  })
  const everywhere = new RateLimiterMemory({
    duration: TEN_MINUTES,
    points: limits.failuresPerAccountEverywhere,
  })

  /** A place that nobody is refused for; tells whether the account is guessed at from many addresses. */
  const takeEverywhere = async (
    account: string,
  ): Promise<{ isGuessedAt: boolean; place: Place }> => {
    const { consumedPoints } = await everywhere.penalty(account, 1)
    const giveBack = async (): Promise<void> => {
      await everywhere.reward(account, 1)
    }
    return {
      isGuessedAt: consumedPoints > limits.failuresPerAccountEverywhere,
      place: { giveBack, settle: () => undefined },
    }
  }

  const attempt: Attempt = async ({ account, isGerman, mayWait, scope }) => {
    // Mutations of one request run one after the other: the one before is decided.
    scope.settle?.()
    const places: Place[] = []
    scope.settle = () => {
      for (const { settle } of places.splice(0)) settle()
    }
    scope.succeed = async () => {
      for (const { giveBack, settle } of places.splice(0)) {
        await giveBack()
        settle()
      }
    }
    try {
      places.push(await byAddress.take({ key: scope.client, mayWait }))
      if (account) {
        const { isGuessedAt, place } = await takeEverywhere(account)
        places.push(place)
        const key = `${scope.client} ${account}`
        places.push(await byAccount.take({ key, mayWait, ...(isGuessedAt ? { failures: 1 } : {}) }))
      }
    } catch (error) {
      // Nothing was tried.
      await scope.succeed()
      if (!(error instanceof TooManyAttempts)) throw error
      scope.retryAfter = error.retryAfter
      throw new TooManyAttempts({ isGerman, retryAfter: error.retryAfter })
    }
  }

  const known = payload as Guarded
  const guard = { attempt }
  if (known[KEY]) return Object.assign(known[KEY], guard)
  const current = (known[KEY] = guard)

  const beforeOperation: CollectionBeforeOperationHook = async ({
    args,
    collection,
    operation,
    req,
  }) => {
    const scope = attemptScopes.getStore()
    if (scope && guarded.includes(operation)) {
      const { data } = args as { data?: unknown }
      const account = accountOf(data)
      const isLogin = operation === 'login'
      await current.attempt({
        account: isLogin ? account : account && `${operation} ${account}`,
        isGerman: req.i18n.language === 'de',
        mayWait: isLogin,
        scope,
      })
      if (isLogin) await hashForNobody({ collection, data, req })
    }
    return args
  }
  const afterLogin = async (): Promise<void> => attemptScopes.getStore()?.succeed?.()

  for (const { auth, hooks } of payload.config.collections) {
    if (!auth) continue
    hooks.beforeOperation = [beforeOperation, ...(hooks.beforeOperation ?? [])]
    hooks.afterLogin = [...(hooks.afterLogin ?? []), afterLogin]
  }
  return current
}

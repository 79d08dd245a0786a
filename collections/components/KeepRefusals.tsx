'use client'
import { ServerFunctionsContext, type ServerFunctionsContextType } from '@payloadcms/ui'
import { type ReactNode, use, useMemo } from 'react'
import { newRowsOf } from './newRowsOf.ts'
import { refusals } from './refusals.ts'

type GetFormState = ServerFunctionsContextType['getFormState']

/**
 * Adds to each answer about a form the refusals of its last draft (see `KeepFaults`). Payload asks while somebody
 * types, and validates no draft: its answer would take every mark away. Marks set only after the answer would be a
 * change of the form, about which Payload asks again, and so on. While a refused draft is shown as submitted, nothing is
 * asked about what is missing.
 */
export const KeepRefusals = ({ children }: { children?: ReactNode }) => {
  const functions = use(ServerFunctionsContext)
  const value = useMemo(() => {
    const getFormState: GetFormState = async (args) => {
      const refused = refusals(args)
      const added = newRowsOf(args.formState)
      const answer = await functions.getFormState(
        refused.isDraft ? { ...args, skipValidation: true } : args,
      )
      const state = answer?.state ?? {}
      // A row that somebody adds is there to be filled in; `initCollapsed` would fold it at once.
      for (const [path, ids] of added)
        for (const row of state[path]?.rows ?? []) if (ids.has(row.id)) row.collapsed = false
      // A group has no fault of its own, only those within, which are counted already.
      for (const field of Object.values(state))
        if (field.valid === false && !field.errorMessage) field.valid = true
      // With data it is the answer to a save that went well.
      if (args.data) refused.byPath.clear()
      for (const [path, { message, value: held }] of refused.byPath) {
        const field = state[path]
        if (!field || JSON.stringify(args.formState?.[path]?.value) !== held) continue
        field.valid = false
        field.errorMessage = message
      }
      return answer
    }
    return { ...functions, getFormState }
  }, [functions])
  return <ServerFunctionsContext value={value}>{children}</ServerFunctionsContext>
}

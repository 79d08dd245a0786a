'use client'
import { JoinField, useAuth } from '@payloadcms/ui'
import type { JoinFieldClientComponent } from 'payload'

/** Payload's list of joined entries, which offers to add one to those as well who may not. */
export const JoinWithRights: JoinFieldClientComponent = (props) => {
  const { permissions } = useAuth()
  const { admin, collection } = props.field
  const isAllowed = [collection].flat().some((slug) => permissions?.collections?.[slug]?.create)
  const allowCreate = admin?.allowCreate !== false && isAllowed
  const field = { ...props.field, admin: admin && { ...admin, allowCreate } }
  return <JoinField {...props} field={field} />
}

import path from 'node:path'
import type { Payload } from 'payload'
import type { User } from '../payload-types.ts'
import { makePassword } from '../users/makePassword.ts'
import { writePrivateFile } from '../users/writePrivateFile.ts'

type DemoRole = NonNullable<User['roles']>[number]

/**
 * One account a role, each with a random password, listed in `DATA_DIR/demo-accounts.json` (mode 0600) and nowhere
 * else. Gives the ids of the accounts by role.
 *
 * @param boards ids of the boards whose minutes the keeper writes and which the chair leads
 * @param organization id of the organisation that the organisation account stands for
 */
export const createDemoAccounts = async ({
  boards,
  dataDir,
  organization,
  payload,
}: {
  boards: { chair: string[]; keeper: string[] }
  dataDir: string
  organization: string
  payload: Payload
}): Promise<Record<DemoRole['role'], string>> => {
  const roles: { name: string; role: DemoRole }[] = [
    { name: 'Administration (Beispiel)', role: { role: 'admin' } },
    { name: 'Redaktion (Beispiel)', role: { role: 'editor' } },
    { name: 'Autorin (Beispiel)', role: { role: 'author' } },
    { name: 'Protokollführung (Beispiel)', role: { role: 'keeper', boards: boards.keeper } },
    { name: 'Gremienleitung (Beispiel)', role: { role: 'chair', boards: boards.chair } },
    { name: 'Organisation (Beispiel)', role: { role: 'organization', organization } },
    { name: 'Datenschutz (Beispiel)', role: { role: 'privacy' } },
  ]
  const accounts: { email: string; password: string; role: string }[] = []
  const ids: Partial<Record<DemoRole['role'], string>> = {}
  for (const { name, role } of roles) {
    const account = {
      role: role.role,
      email: `${role.role}@example.org`,
      password: makePassword(),
    }
    const { id } = await payload.create({
      collection: 'users',
      data: { email: account.email, name, password: account.password, roles: [role] },
    })
    accounts.push(account)
    ids[role.role] = id
  }
  const file = path.join(dataDir, 'demo-accounts.json')
  writePrivateFile(file, `${JSON.stringify(accounts, null, 2)}\n`)
  return ids as Record<DemoRole['role'], string>
}

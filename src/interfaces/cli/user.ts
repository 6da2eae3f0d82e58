import { randomBytes } from 'node:crypto'
import { createUser } from '#support/access/index.ts'
import { type House, run, system } from '#support/actions/index.ts'
import { obstacle } from '#support/config/index.ts'
import { inTransaction } from '#support/jobs/index.ts'
import { command } from './command.ts'
import { inHouse } from './place.ts'

type Given = { name?: string; role?: string; password?: string }
type User = { id: string; email: string; name: string; version: number; isActive: boolean; roles: { role: string }[] }

const WORDS = ['list', 'add', 'password', 'two-factor']

export default command({
  summary: 'lists staff, adds somebody, sets a password, or ends a second factor that was lost',
  usage:
    'list | add EMAIL [--name NAME] [--role owner] [--password WORD] | password EMAIL [--password WORD] | two-factor EMAIL',
  tells: [
    '--name NAME      how the house calls them; else what stands before the @',
    '--role ROLE      code of a role, such as clerk; else owner',
    '--password WORD  else a random one, which is printed',
  ],
  options: { name: { type: 'string' }, role: { type: 'string' }, password: { type: 'string' } },
  words: { least: 1, most: 2 },
  run: async ([word = '', email = ''], given) => {
    if (!WORDS.includes(word)) throw obstacle(`onefold user knows ${WORDS.join(', ')}, not ${word}.`)
    if (word !== 'list' && !email) throw obstacle(`Whose? onefold user ${word} EMAIL`)
    await inHouse((house) => obey(house, word, email.toLowerCase(), given as Given))
    return 0
  },
})

const obey = async (house: House, word: string, email: string, given: Given) => {
  if (word === 'list') return list(house)
  if (word === 'two-factor') return endTwoFactor(house, email)
  const password = given.password ?? randomBytes(9).toString('base64url')
  if (word === 'add') await add(house, email, { ...given, password })
  else await setPassword(house, email, password)
  console.log(given.password ? `${email}: done` : `${email}: password ${password}`)
}

const list = async (house: House) => {
  for (const { email, name, isActive, roles } of await users(house, ''))
    console.log(
      `${email.padEnd(32)} ${name.padEnd(24)} ${isActive ? roles.map(({ role }) => role).join(', ') : '(inactive)'}`,
    )
}

const users = async (house: House, search: string) => {
  const found = await run(house.database, actionNamed(house, 'access.list_users'), { actor: system }, { search })
  return (found as { items: User[] }).items
}

const add = async (house: House, email: string, { name, role = 'owner', password = '' }: Given) => {
  const roles = [{ role, scope: 'all' as const }]
  await inTransaction(house, (ctx) => createUser(ctx, { email, name: name ?? email.split('@')[0]!, password, roles }))
}

const userOf = async (house: House, email: string) => {
  const user = (await users(house, email)).find((one) => one.email === email)
  if (!user) throw obstacle(`Nobody of the house has the address ${email}.`)
  return user
}

const endTwoFactor = async (house: House, email: string) => {
  const { id } = await userOf(house, email)
  await run(house.database, actionNamed(house, 'access.end_two_factor'), { actor: system }, { id })
  console.log(`${email}: signs in by password alone`)
}

const setPassword = async (house: House, email: string, password: string) => {
  const user = await userOf(house, email)
  await run(
    house.database,
    actionNamed(house, 'access.update_user'),
    { actor: system },
    { id: user.id, version: user.version, password },
  )
}

const actionNamed = ({ modules }: House, name: string) => {
  const all = modules.flatMap(({ actions = {} }) => Object.values(actions))
  const found = all.find((action) => action.name === name)
  if (!found) throw new Error(`no module has the action ${name}`)
  return found
}

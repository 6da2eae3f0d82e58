import { createUser } from '#support/access/index.ts'
import { inTransaction } from '#support/jobs/index.ts'
import { openConnection } from './http-client.ts'
import type { BenchPlace } from './place.ts'

const [email, password] = ['owner@bench.example', 'a long password for the bench']

/** Makes the owner, signs him in at the running house and gives the cookies that his browser sends from then on. */
export const signedIn = async ({ house }: BenchPlace, port: number): Promise<string> => {
  await inTransaction(house, (ctx) => createUser(ctx, { email, name: 'Owner', password, roles: [{ role: 'owner' }] }))
  const connection = await openConnection(port, { keepsCookies: true })
  const headers = { origin: house.url, 'sec-fetch-site': 'same-origin' }
  const body = JSON.stringify({ email, password })
  const { status, body: said } = await connection.ask({
    method: 'POST',
    path: '/api/auth/sign-in/email',
    headers,
    body,
  })
  if (status !== 200) throw new Error(`signing in failed: ${status} ${said}`)
  const cookies = connection.cookies()
  connection.close()
  return cookies
}

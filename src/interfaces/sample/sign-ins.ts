import type { House } from '#support/actions/index.ts'
import { type SignIn, signInsWith } from './company/staff.ts'
import { findLegalEntity } from './load/already.ts'

export type { SignIn } from './company/staff.ts'

/** Who signs in with the sample's password: nobody where another company has been founded, undefined where none has. */
export const sampleSignIns = async (house: House, password: string): Promise<SignIn[] | undefined> => {
  const there = await findLegalEntity(house)
  if (!there) return undefined
  return there === 'LANTING' ? signInsWith(password) : []
}

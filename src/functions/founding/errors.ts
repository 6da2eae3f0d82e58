import { errors } from '#support/actions/index.ts'

export const foundingErrors = errors('founding', { alreadyFounded: 409 })

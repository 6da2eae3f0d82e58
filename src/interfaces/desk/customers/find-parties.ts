import { get } from '../kit/api.ts'

export type Found = { parties: FoundParty[] }
export type FoundParty = { id: string; number: string; name: string; kind: string; reached: string | null }

/** Parties by a part of the name, the end of the phone number, an e-mail or their number. */
export const findParties = (text: string, signal?: AbortSignal) => get<Found>('/api/parties/find', { text }, signal)

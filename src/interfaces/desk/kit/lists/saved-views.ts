import { call, get, post } from '../api.ts'
import type { View } from './list-views.tsx'

/** Views of a list: one's own and those shared with everybody. */
export const readViews = async (list: string): Promise<View[]> =>
  (await get<{ views: View[] }>('/api/views', { list })).views

export const keepView = (list: string, view: Pick<View, 'name' | 'query' | 'isShared'>) =>
  post('/api/views', { list, ...view })

export const removeView = (id: string) => call('DELETE', `/api/views/${id}`)

import { useQuery } from '@tanstack/react-query'
import { call, get, post } from '../kit/api.ts'
import { useMay } from '../shell/me.ts'
import { bodyOf, type Definition } from './definition.ts'

type Kept = {
  id: string
  name: string
  isShared: boolean
  isOwn: boolean
  owner: string | null
  changedAt: string
  version: number
}
export type SavedPivot = Kept & { definition: Definition }
export const tileForms = ['number', 'table', 'bar', 'line', 'pie'] as const
export type Tile = { pivotId: string; form: (typeof tileForms)[number]; width: number }
export type Dashboard = Kept & { tiles: Tile[] }

/** Saved pivots that the user sees: his own and those of everybody. */
export const usePivots = () =>
  useQuery({
    queryKey: ['saved-pivots'],
    queryFn: async () => (await get<{ pivots: SavedPivot[] }>('/api/insight/pivots')).pivots,
  })

export const useDashboards = () =>
  useQuery({
    queryKey: ['dashboards'],
    queryFn: async () => (await get<{ dashboards: Dashboard[] }>('/api/insight/dashboards')).dashboards,
  })

export const useDashboard = (id: string) =>
  useQuery({ queryKey: ['dashboards', id], queryFn: () => get<Dashboard>(`/api/insight/dashboards/${id}`) })

/** What is one's own, or shared with one who may share. */
export const useMayChange = () => {
  const may = useMay()
  return ({ isOwn, isShared }: Pick<Kept, 'isOwn' | 'isShared'>) => isOwn || (isShared && may('insight.share'))
}

export const createPivot = (name: string, definition: Definition, isShared: boolean, key?: string) =>
  post<SavedPivot>('/api/insight/pivots', { name, definition: bodyOf(definition), isShared }, key)

export const changePivot = (
  id: string,
  change: { name?: string; isShared?: boolean; definition?: Definition },
  key?: string,
) =>
  call<SavedPivot>('PATCH', `/api/insight/pivots/${id}`, {
    body: { ...change, ...(change.definition && { definition: bodyOf(change.definition) }) },
    ...(key && { key }),
  })

export const createDashboard = (name: string, tiles: Tile[], isShared: boolean, key?: string) =>
  post<Dashboard>('/api/insight/dashboards', { name, tiles, isShared }, key)

export const changeDashboard = (
  id: string,
  change: Partial<Pick<Dashboard, 'name' | 'isShared' | 'tiles'>>,
  key?: string,
) => call<Dashboard>('PATCH', `/api/insight/dashboards/${id}`, { body: change, ...(key && { key }) })

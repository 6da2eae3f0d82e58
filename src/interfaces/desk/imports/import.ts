import { useQuery } from '@tanstack/react-query'
import type { Counts, Example, Mapping, Reading } from '#functions/integration/browser.ts'
import { get } from '../kit/api.ts'
import { useLive } from '../kit/live.ts'

export type ImportState = 'received' | 'running' | 'stopping' | 'stopped' | 'checked' | 'done' | 'failed'
export type ImportRow = {
  id: string
  fileName: string
  bytes: number
  target: string | null
  source: string | null
  state: ImportState
  goal: 'check' | 'write' | null
  phase: 'read' | 'items' | 'customers' | 'rows'
  rowsRead: number
  rowsDone: number
  bytesRead: number
  counts: Counts
  problem: string | null
  actorName: string
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
  version: number
}
export type Column = { header: string; values: string[] }
export type OneImport = ImportRow & {
  columns: Column[]
  sheets: string[]
  reading: Reading
  mapping: Mapping | null
  proposal: Mapping | null
  /** Whose clocks its times are read by. */
  zone: string | null
  examples: Example[]
}
export type TargetField = { name: string; kind: string; isNeeded: boolean; choices: string[] }
export type Target = { name: string; permission: string; isGrouped: boolean; fields: TargetField[] }
export type Saved = {
  id: string
  code: string
  name: string
  target: string
  definition: { mapping: Mapping; reading?: Partial<Reading> }
  changedAt: string
}
export type Problem = {
  id: string
  line: number
  column?: string | null
  reason: string
  value?: string | null
  accepted?: string | null
}

/** Columns that a mapping names and a file does not have. */
export const absentFrom = ({ columns }: OneImport, { fields }: Mapping): string[] => {
  const headers = new Set(columns.map(({ header }) => header))
  return Object.values(fields).flatMap(({ column }) => (column && !headers.has(column) ? [column] : []))
}

export const isMoving = (state: ImportState) => state === 'running' || state === 'stopping'

export const useTargets = () =>
  useQuery({ queryKey: ['import-targets'], queryFn: () => get<{ targets: Target[] }>('/api/import-targets') })

export const useMappings = () =>
  useQuery({ queryKey: ['import-mappings'], queryFn: () => get<{ mappings: Saved[] }>('/api/import-mappings') })

/** An import as it moves: news come by themselves, and every two seconds where the line is lost. */
export const useImport = (id: string) => {
  useLive([`import:${id}`], [['import', id]])
  return useQuery({
    queryKey: ['import', id],
    queryFn: () => get<OneImport>(`/api/imports/${id}`),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data.state) ? 2000 : false),
  })
}

/** Sends a file as it lies on the disk; `onPart` hears how much of it has left. */
export const sendFile = (file: File, onPart: (share: number) => void): Promise<{ id: string }> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/imports?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = ({ loaded, total }) => onPart(total ? loaded / total : 0)
    request.onerror = () => reject(new TypeError('offline'))
    request.onload = () => {
      const answer = JSON.parse(request.responseText || '{}') as { id: string; detail?: string; title?: string }
      if (request.status < 300) resolve(answer)
      else reject(new Error(answer.detail ?? answer.title ?? String(request.status)))
    }
    request.send(file)
  })

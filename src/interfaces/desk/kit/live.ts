import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { setPresent, watchScreen } from './present.ts'
import { readAnew } from './read-anew.ts'

type Hear = (subject: string, type: string) => void
type Told = { subject?: string; type?: string; present?: Parameters<typeof setPresent>[0] }
type Standing = 'connecting' | 'open' | 'lost'

const listeners = new Map<string, Set<Hear>>()
const watchers = new Set<() => void>()
let socket: WebSocket | undefined
let standing: Standing = 'connecting'
let tries = 0

const setStanding = (now: Standing) => {
  standing = now
  for (const watch of watchers) watch()
}

const send = (what: object) => {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(what))
}

/** Opens the line and keeps it open: a lost one is tried again, later each time, up to ten seconds. */
export const connect = () => {
  if (socket && socket.readyState <= WebSocket.OPEN) return
  watchScreen((isHere) => send({ present: isHere }))
  const own = new WebSocket(`${location.protocol.replace('http', 'ws')}//${location.host}/api/live`)
  socket = own
  own.onopen = () => {
    const isBack = standing === 'lost'
    tries = 0
    setStanding('open')
    send({ present: !document.hidden, subscribe: [...listeners.keys()] })
    if (isBack) for (const [topic, hears] of listeners) for (const hear of hears) hear(topic, 'back')
  }
  own.onmessage = ({ data }) => {
    const { subject, type, present } = JSON.parse(String(data)) as Told
    if (present) setPresent(present)
    if (!subject || !type) return
    for (const topic of [subject, `${subject.split(':')[0]}:*`])
      for (const hear of listeners.get(topic) ?? []) hear(subject, type)
  }
  own.onclose = () => {
    if (socket !== own) return
    setPresent(undefined)
    tries += 1
    if (tries > 1) setStanding('lost')
    setTimeout(connect, Math.min(10_000, 500 * 2 ** tries))
  }
}

/** Whether the line stands. */
export const useStanding = () =>
  useSyncExternalStore(
    (watch) => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => standing,
  )

/** Reads these queries anew when something of these topics changes: `order:<id>`, `order:*`. */
export const useLive = (topics: string[], refresh: QueryKey[]) => {
  const queries = useQueryClient()
  const names = topics.join(' ')
  const keys = JSON.stringify(refresh)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let reading = false
    const read = async () => {
      reading = true
      await Promise.all((JSON.parse(keys) as QueryKey[]).map((queryKey) => readAnew(queries, queryKey)))
      reading = false
    }
    const hear = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        if (reading) hear()
        else void read()
      }, 300)
    }
    const own = names.split(' ').filter(Boolean)
    for (const topic of own) listeners.set(topic, (listeners.get(topic) ?? new Set()).add(hear))
    send({ subscribe: own })
    return () => {
      clearTimeout(waiting)
      for (const topic of own) {
        const hears = listeners.get(topic)
        hears?.delete(hear)
        if (hears?.size) continue
        listeners.delete(topic)
        send({ unsubscribe: [topic] })
      }
    }
  }, [names, keys, queries])
}

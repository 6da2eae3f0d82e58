import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { fromAddress, toAddress } from './address.ts'
import { type Form, forms } from './chart-data.ts'
import { type Definition, isEmpty } from './definition.ts'

/** What the pivot page shows stands in its address: what is asked, in which form, and which saved pivot it came from. */
export const usePivotPage = () => {
  const [text, write] = useAddress()
  const address = useMemo(() => new URLSearchParams(text), [text])
  const definition = useMemo(() => fromAddress(address), [address])
  const savedId = address.get('pivot') ?? undefined
  const form = forms.find((one) => one === address.get('chart'))
  const set = (next: Definition, { pivot = savedId, chart = form }: { pivot?: string; chart?: Form } = {}) => {
    const asked = toAddress(next)
    if (pivot) asked.set('pivot', pivot)
    if (chart) asked.set('chart', chart)
    write(asked)
  }
  const replace = (name: 'chart' | 'pivot', value: string | undefined) => {
    const next = new URLSearchParams(address)
    if (value) next.set(name, value)
    else next.delete(name)
    write(next, { replace: true })
  }
  return {
    definition,
    savedId,
    form,
    isNew: isEmpty(definition),
    set,
    setForm: (chart: Form | undefined) => replace('chart', chart),
    /** Stands for another saved pivot from now on, or for none. */
    setSaved: (id: string | undefined) => replace('pivot', id),
    leave: () => write(new URLSearchParams()),
  }
}

/**
 * The page's address, and how to write it. The router shows a new address a moment later, when there is time: what is pressed meanwhile goes
 * on from here, and going back before it was shown forgets it.
 */
const useAddress = () => {
  const [search, setSearch] = useSearchParams()
  const shown = search.toString()
  const [ahead, setAhead] = useState<string>()
  useEffect(() => {
    if (new URLSearchParams(window.location.search).toString() === shown) setAhead(undefined)
  }, [shown])
  useEffect(() => {
    const forget = () => setAhead(undefined)
    window.addEventListener('popstate', forget)
    return () => window.removeEventListener('popstate', forget)
  }, [])
  const write = (next: URLSearchParams, options?: { replace: true }) => {
    setAhead(next.toString())
    setSearch(next, options)
  }
  return [ahead ?? shown, write] as const
}

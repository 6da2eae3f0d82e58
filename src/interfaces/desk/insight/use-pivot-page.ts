import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { fromAddress, toAddress } from './address.ts'
import { type Form, forms } from './chart-data.ts'
import { type Definition, isEmpty } from './definition.ts'

/** What the pivot page shows stands in its address: what is asked, in which form, and which saved pivot it came from. */
export const usePivotPage = () => {
  const [search, setSearch] = useSearchParams()
  const text = search.toString()
  const inAddress = useMemo(() => fromAddress(new URLSearchParams(text)), [text])
  // The address follows a moment later: what is pressed meanwhile goes on from here.
  const [ahead, setAhead] = useState<Definition>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what is shown, also after going back
  useEffect(() => setAhead(undefined), [text])
  const definition = ahead ?? inAddress
  const savedId = search.get('pivot') ?? undefined
  const form = forms.find((one) => one === search.get('chart'))
  const set = (next: Definition, { pivot = savedId, chart = form }: { pivot?: string; chart?: Form } = {}) => {
    const address = toAddress(next)
    if (pivot) address.set('pivot', pivot)
    if (chart) address.set('chart', chart)
    setAhead(next)
    setSearch(address)
  }
  return {
    definition,
    savedId,
    form,
    isNew: isEmpty(definition),
    set,
    setForm: (chart: Form | undefined) => {
      const next = new URLSearchParams(search)
      if (chart) next.set('chart', chart)
      else next.delete('chart')
      setSearch(next, { replace: true })
    },
    /** Stands for another saved pivot from now on, or for none. */
    setSaved: (id: string | undefined) => {
      const next = new URLSearchParams(search)
      if (id) next.set('pivot', id)
      else next.delete('pivot')
      setSearch(next, { replace: true })
    },
    leave: () => setSearch(new URLSearchParams()),
  }
}

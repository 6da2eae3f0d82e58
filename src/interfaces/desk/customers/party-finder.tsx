import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useWords } from '../shell/words.ts'
import { type Found, type FoundParty, findParties } from './find-parties.ts'
import { texts } from './texts.ts'

type Props = {
  id?: string
  label: string
  onChoose: (party: FoundParty) => void
  without?: string
  autoFocus?: boolean
}

/** Finds one party as one types. */
export const PartyFinder = ({ id, label, onChoose, without, autoFocus = false }: Props) => {
  const t = useWords(texts)
  const [words, setWords] = useState('')
  const { data, isFetching } = useQuery<Found>({
    queryKey: ['find-parties', words],
    enabled: words.trim().length > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }): Promise<Found> => findParties(words.trim(), signal),
  })
  const found = (words.trim() ? (data?.parties ?? []) : []).filter((party) => party.id !== without)
  return (
    <Select
      {...(id && { id })}
      aria-label={label}
      placeholder={label}
      showSearch={{ filterOption: false, onSearch: setWords, searchValue: words }}
      autoFocus={autoFocus}
      value={null}
      loading={isFetching}
      suffixIcon={null}
      notFoundContent={words.trim() && !isFetching ? t('customers.find_none') : null}
      onChange={(chosen: string) => {
        const party = found.find((one) => one.id === chosen)
        if (party) onChoose(party)
        setWords('')
      }}
      options={found.map((party) => ({
        value: party.id,
        label: [party.name, party.reached, party.number].filter(Boolean).join(' · '),
      }))}
      style={{ width: '100%' }}
    />
  )
}

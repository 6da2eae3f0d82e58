import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { get } from '../../kit/api.ts'
import type { Listed } from '../../kit/described.ts'

type Props = { id: string; label: string; value: string; onChange: (code: string) => void; isFixed: boolean }

/** A coupon, found by a part of its code; the code itself is what is kept. */
export const CouponInput = ({ id, label, value, onChange, isFixed }: Props) => {
  const [words, setWords] = useState('')
  const { data, isFetching } = useQuery({
    queryKey: ['rows', 'coupons', 'codes', words],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Listed>('/api/coupons', { limit: 30, ...(words && { q: words }) }, signal),
  })
  const codes = [...new Set([...(value ? [value] : []), ...(data?.rows ?? []).map(({ code }) => String(code))])]
  return (
    <Select
      id={id}
      aria-label={label}
      value={value || null}
      disabled={isFixed}
      loading={isFetching}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      onChange={(code?: string) => onChange(code ?? '')}
      options={codes.map((code) => ({ value: code, label: code }))}
      style={{ width: '100%' }}
    />
  )
}

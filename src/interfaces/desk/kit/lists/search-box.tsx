import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { Icon } from '../icons.tsx'

/** A search word that is asked for when the typing rests. */
export const SearchBox = ({
  value,
  onChange,
  label,
  autoFocus,
}: {
  value: string
  onChange: (words: string) => void
  label: string
  autoFocus?: boolean
}) => {
  const [words, setWords] = useState(value)
  useEffect(() => setWords(value), [value])
  useEffect(() => {
    if (words === value) return
    const soon = setTimeout(() => onChange(words.trim()), 250)
    return () => clearTimeout(soon)
  }, [words, value, onChange])
  return (
    <Input
      type="search"
      role="searchbox"
      className="search-box"
      aria-label={label}
      placeholder={label}
      prefix={<Icon name="search" size={14} />}
      allowClear
      value={words}
      {...(autoFocus && { autoFocus })}
      onChange={({ target }) => setWords(target.value)}
    />
  )
}

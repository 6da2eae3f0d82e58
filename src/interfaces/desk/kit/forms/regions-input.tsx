import { Button, Input } from 'antd'
import { useRef } from 'react'
import { Icon } from '../icons.tsx'
import { useKit } from '../words.ts'
import { CodeInput } from './codes.tsx'

type Region = { country: string; region?: string; days: number | string }
type Props = { id: string; value: Region[]; onChange: (value: Region[]) => void }

/** How many days a parcel is on its way, by country and region; the first that fits counts, so the most specific stand first. */
export const RegionsInput = ({ id, value, onChange }: Props) => {
  const t = useKit()
  const keys = useRef<string[]>([])
  while (keys.current.length < value.length) keys.current.push(crypto.randomUUID())
  const set = (at: number, change: Partial<Region>) =>
    onChange(
      value.map((one, index) => {
        const { region, ...rest } = { ...one, ...change }
        return index === at ? { ...rest, ...(region && { region }) } : one
      }),
    )
  return (
    <div className="structured">
      {value.map(({ country, region, days }, at) => (
        <div key={keys.current[at]} className="structured-line region-line">
          <CodeInput
            id={at === 0 ? id : `${id}-${at}`}
            aria-label={`${t('kit.region_country')} ${at + 1}`}
            codeOf="country"
            value={country}
            onChange={(code) => set(at, { country: code ?? '' })}
          />
          <Input
            aria-label={`${t('kit.region_name')} ${at + 1}`}
            placeholder={t('kit.region_all')}
            value={region ?? ''}
            onChange={({ target }) => set(at, { region: target.value })}
          />
          <Input
            aria-label={`${t('kit.region_days')} ${at + 1}`}
            inputMode="numeric"
            className="input-number"
            suffix={t('kit.region_days')}
            value={days}
            onChange={({ target }) =>
              set(at, { days: /^\d+$/.test(target.value) ? Number(target.value) : target.value })
            }
          />
          <Button
            type="text"
            size="small"
            icon={<Icon name="close" size={12} />}
            aria-label={`${t('kit.remove')}: ${at + 1}`}
            onClick={() => {
              keys.current.splice(at, 1)
              onChange(value.filter((_, index) => index !== at))
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<Icon name="plus" size={12} />}
        {...(value.length === 0 && { id, 'aria-label': t('kit.region_add') })}
        onClick={() => onChange([...value, { country: 'CN', days: 3 }])}
      >
        {t('kit.region_add')}
      </Button>
    </div>
  )
}

import { Input } from 'antd'
import { useKit } from '../words.ts'
import { CodeInput } from './codes.tsx'
import { LinesInput } from './lines-input.tsx'

type Region = { country: string; region?: string | undefined; days: number | string }
type Props = { id: string; value: Region[]; onChange: (value: Region[]) => void }

/** How many days a parcel is on its way, by country and region; the first that fits counts, so the most specific stand first. */
export const RegionsInput = ({ id, ...props }: Props) => {
  const t = useKit()
  return (
    <LinesInput
      {...{ id, ...props }}
      nameOf={(_, at) => String(at + 1)}
      first={{ country: 'CN', days: 3 }}
      add={t('kit.region_add')}
      className="region-line"
    >
      {({ country, region, days }, at, set) => (
        <>
          <CodeInput
            id={at === 0 ? id : `${id}-${at}`}
            aria-label={`${t('kit.region_country')} ${at + 1}`}
            codeOf="country"
            value={country}
            onChange={(code) => set({ country: code ?? '' })}
          />
          <Input
            aria-label={`${t('kit.region_name')} ${at + 1}`}
            placeholder={t('kit.region_all')}
            value={region ?? ''}
            onChange={({ target }) => set({ region: target.value || undefined })}
          />
          <Input
            aria-label={`${t('kit.region_days')} ${at + 1}`}
            inputMode="numeric"
            className="input-number"
            suffix={t('kit.region_days')}
            value={days}
            onChange={({ target }) => set({ days: /^\d+$/.test(target.value) ? Number(target.value) : target.value })}
          />
        </>
      )}
    </LinesInput>
  )
}

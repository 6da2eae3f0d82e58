import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { call, get } from '../kit/api.ts'
import { FileButton, IconButton, RemoveButton } from '../kit/buttons.tsx'
import { useRows } from '../kit/described.ts'
import { Panel } from '../kit/page.tsx'
import { upload } from '../kit/upload.ts'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import './goods.css'

type Picture = { source: string; alt: LocalisedText | null; itemCode: string | null }

const urlOf = (source: string) =>
  source.startsWith('file:') ? `/api/files/${source.slice(5)}` : `/shop/pictures/${source.replace(/^drawn:/, '')}.svg`

/** What the house takes: nothing that it did not know stands in the answer's way. */
const bodyOf = (pictures: readonly Picture[]) => ({
  media: pictures.map(({ source, alt, itemCode }) => ({ source, ...(alt && { alt }), ...(itemCode && { itemCode }) })),
})

/** The pictures of a product in the order of its page; the first one stands in lists. */
export const Pictures = ({ productId }: { productId: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const queryKey = ['media', productId]
  const { data } = useQuery({ queryKey, queryFn: () => get<{ media: Picture[] }>(`/api/products/${productId}/media`) })
  const pictures = data?.media ?? []
  const set = useAction(
    (next: Picture[], key) => call('PUT', `/api/products/${productId}/media`, { body: bodyOf(next), key }),
    { refresh: [queryKey] },
  )
  const add = useAction(async (file: File) =>
    set.run([...pictures, { source: `file:${await upload(file, { isPublic: 'true' })}`, alt: null, itemCode: null }]),
  )
  const mayChange = may('catalog.set_media')
  return (
    <Panel
      title={t('goods.pictures')}
      actions={
        mayChange &&
        may('files.upload') && (
          <FileButton
            type="text"
            icon="plus"
            label={t('goods.picture_add')}
            accept="image/png,image/jpeg,image/webp"
            loading={add.isRunning}
            onChoose={(file) => void add.run(file)}
          />
        )
      }
    >
      {data && !pictures.length && <p className="soft">{t('goods.pictures_none')}</p>}
      <ol className="pictures">
        {pictures.map((picture, at) => (
          <OnePicture
            key={picture.source}
            {...{ picture, at, pictures, productId, mayChange }}
            onChange={(next) => void set.run(next)}
          />
        ))}
      </ol>
    </Panel>
  )
}

type OneProps = {
  picture: Picture
  at: number
  pictures: Picture[]
  productId: string
  mayChange: boolean
  onChange: (next: Picture[]) => void
}

const OnePicture = ({ picture, at, pictures, productId, mayChange, onChange }: OneProps) => {
  const t = useWords(texts)
  const language = useLanguage()
  const items = useRows('items', { productId, limit: 200 }).data?.pages[0]?.rows ?? []
  const label = t('goods.picture', { number: at + 1 })
  const move = (to: number) => {
    const next = pictures.filter((one) => one !== picture)
    next.splice(to, 0, picture)
    onChange(next)
  }
  return (
    <li>
      <img src={urlOf(picture.source)} alt={localised(picture.alt, language) || label} loading="lazy" />
      {items.length > 1 && (
        <Select
          size="small"
          aria-label={`${t('goods.picture_of')}: ${label}`}
          disabled={!mayChange}
          value={picture.itemCode ?? ''}
          options={[
            { value: '', label: t('goods.picture_of_all') },
            ...items.map(({ code }) => ({ value: String(code), label: String(code) })),
          ]}
          onChange={(itemCode) =>
            onChange(pictures.map((one) => (one === picture ? { ...one, itemCode: itemCode || null } : one)))
          }
        />
      )}
      {mayChange && (
        <div className="row tight">
          <IconButton
            icon="left"
            label={`${t('goods.picture_earlier')}: ${label}`}
            disabled={at === 0}
            onClick={() => move(at - 1)}
          />
          <IconButton
            icon="right"
            label={`${t('goods.picture_later')}: ${label}`}
            disabled={at === pictures.length - 1}
            onClick={() => move(at + 1)}
          />
          <RemoveButton what={label} onClick={() => onChange(pictures.filter((one) => one !== picture))} />
        </div>
      )}
    </li>
  )
}

import { Button } from 'antd'
import { call } from '../kit/api.ts'
import { FileButton } from '../kit/buttons.tsx'
import type { Row } from '../kit/described.ts'
import { upload } from '../kit/upload.ts'
import { useAction } from '../kit/use-action.ts'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import './settings.css'

/** The picture at the head of shop, invoices and letters. */
export const Logo = ({ company }: { company: Row }) => {
  const t = useWords(texts)
  const kit = useKit()
  const may = useMay()
  const logo = company.logoFileId as string | null
  const set = useAction(
    async (file: File | null, key) => {
      const fileId = file ? await upload(file, { isPublic: 'true' }) : null
      return call('PUT', `/api/legal-entities/${company.id}/logo`, { body: { fileId }, key })
    },
    {
      done: kit('kit.saved'),
      refresh: [
        ['row', 'legal_entities'],
        ['rows', 'legal_entities'],
      ],
    },
  )
  return (
    <div className="logo">
      {logo ? (
        <img src={`/api/files/${logo}`} alt={t('settings.logo_of', { name: String(company.name) })} />
      ) : (
        <p className="soft">{t('settings.logo_none')}</p>
      )}
      {may('sites.set_logo') && may('files.upload') && (
        <div className="row">
          <FileButton
            label={t('settings.logo_choose')}
            accept="image/png,image/jpeg"
            loading={set.isRunning}
            onChoose={(file) => void set.run(file)}
          />
          {logo && (
            <Button size="small" type="text" onClick={() => void set.run(null)}>
              {kit('kit.remove')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

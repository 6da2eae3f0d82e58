import { useState } from 'react'
import { useNavigate } from 'react-router'
import { FileButton } from '../kit/buttons.tsx'
import { FieldError } from '../kit/field-error.tsx'
import { Icon } from '../kit/icons.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { sendFile } from './import.ts'
import { texts } from './texts.ts'

/** A file is dropped or chosen, and its page opens: nothing of it is written yet. */
export const BringFile = () => {
  const t = useWords(texts)
  const may = useMay()
  const go = useNavigate()
  const [sent, setSent] = useState<number>()
  const [problem, setProblem] = useState<string>()
  const [isOver, setOver] = useState(false)
  const take = async (file: File | undefined) => {
    if (!file) return
    setProblem(undefined)
    setSent(0)
    try {
      const { id } = await sendFile(file, setSent)
      await go(`/settings/imports/${id}`)
    } catch (error) {
      setProblem(error instanceof TypeError ? t('imports.offline') : (error as Error).message)
    } finally {
      setSent(undefined)
    }
  }
  if (!may('integration.receive_file')) return null
  return (
    <section
      className={isOver ? 'import-drop is-over' : 'import-drop'}
      aria-label={t('imports.bring')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <Icon name="upload" size={24} />
      <p className="strong">{t('imports.drop')}</p>
      <p className="soft small">{t('imports.drop_hint')}</p>
      <FileButton
        type="primary"
        size="middle"
        label={t('imports.choose')}
        accept=".csv,.tsv,.txt,.xlsx,.gz"
        loading={sent !== undefined}
        onChoose={(file) => void take(file)}
      />
      {sent !== undefined && (
        <p role="status" className="soft small">
          {t('imports.sending', { percent: Math.round(sent * 100) })}
        </p>
      )}
      <FieldError>{problem}</FieldError>
    </section>
  )
}

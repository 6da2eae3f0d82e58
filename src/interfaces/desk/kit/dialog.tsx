import { Button, ConfigProvider } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from './buttons.tsx'
import { FieldError } from './field-error.tsx'
import { useKit } from './words.ts'

type Props = {
  title: string
  isOpen?: boolean
  onClose: () => void
  /** What the filled button says; without it there is nothing to decide. */
  act?: string
  onAct?: () => void
  isRunning?: boolean
  isDanger?: boolean
  isOff?: boolean
  error?: string | undefined
  isWide?: boolean
  children: ReactNode
}

/** A question in front of everything else: the browser's own dialog, which holds the focus and closes with Escape. */
export const Dialog = ({ isOpen = true, ...props }: Props) => (isOpen ? <Open {...props} /> : null)

/** What was pressed may be gone with what was done: then one goes on from where it stood, not from the top of the page. */
const keepPlace = (place: HTMLElement | null | undefined) => {
  if (document.activeElement !== document.body || !place?.isConnected) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
}

const Open = ({ title, onClose, act, onAct, isRunning, isDanger, isOff, error, isWide = false, children }: Props) => {
  const t = useKit()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const back = document.activeElement
    box.current?.showModal()
    const place = back?.closest<HTMLElement>('aside, main')
    return () => {
      if (back instanceof HTMLElement) back.focus()
      requestAnimationFrame(() => keepPlace(place))
    }
  }, [])
  return (
    <dialog ref={box} className={isWide ? 'dialog dialog-wide' : 'dialog'} aria-label={title} onClose={onClose}>
      <ConfigProvider getPopupContainer={(node) => node?.closest('dialog') ?? box.current ?? document.body}>
        <header className="pane-head">
          <h2>{title}</h2>
          <div className="pane-actions">
            <IconButton icon="close" label={t('kit.close')} onClick={onClose} />
          </div>
        </header>
        <div className="dialog-body">{children}</div>
        <FieldError>{error}</FieldError>
        {act && (
          <footer className="dialog-foot">
            <Button onClick={onClose}>{t('kit.back')}</Button>
            <Button
              type="primary"
              danger={isDanger ?? false}
              disabled={isOff ?? false}
              loading={isRunning ?? false}
              onClick={() => onAct?.()}
            >
              {act}
            </Button>
          </footer>
        )}
      </ConfigProvider>
    </dialog>
  )
}

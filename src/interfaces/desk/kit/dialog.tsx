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

const Open = ({ title, onClose, act, onAct, isRunning, isDanger, isOff, error, isWide = false, children }: Props) => {
  const t = useKit()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const back = document.activeElement
    box.current?.showModal()
    return () => (back instanceof HTMLElement ? back.focus() : undefined)
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

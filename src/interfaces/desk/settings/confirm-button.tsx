import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../kit/dialog.tsx'

type Props = {
  label: string
  /** What it is done to, so that nobody takes the wrong one. */
  what: string
  children: ReactNode
  run: () => unknown
  isRunning?: boolean
  isQuiet?: boolean
}

/** Does what cannot be undone, after it has said what that means. */
export const ConfirmButton = ({ label, what, children, run, isRunning = false, isQuiet = false }: Props) => {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button size="small" type={isQuiet ? 'text' : 'default'} danger onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog
        title={`${label}: ${what}`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        act={label}
        isDanger
        isRunning={isRunning}
        onAct={async () => {
          await run()
          setAsking(false)
        }}
      >
        <p>{children}</p>
      </Dialog>
    </>
  )
}

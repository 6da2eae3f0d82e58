import { Dialog } from '../kit/dialog.tsx'
import { texts } from './texts.ts'
import { useWords } from './words.ts'

const keys = [
  [['Ctrl', 'K'], 'shell.keys.command'],
  [['J', 'K'], 'shell.keys.walk'],
  [['Enter'], 'shell.keys.open'],
  [['Esc'], 'shell.keys.leave'],
  [['X'], 'shell.keys.select'],
  [['G', 'T O C G M'], 'shell.keys.go'],
  [['N', 'O'], 'shell.keys.new_order'],
  [['?'], 'shell.keys.help'],
] as const

export const KeysHelp = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const t = useWords(texts)
  return (
    <Dialog title={t('shell.keys')} isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        {keys.map(([names, text]) => (
          <div key={text}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

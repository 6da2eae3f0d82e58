import { Button, type ButtonProps } from 'antd'
import { useRef } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { useKit } from './words.ts'

type Plain = Omit<ButtonProps, 'icon'>

/** A small button without a frame: a picture and its words. */
export const QuietButton = ({ icon, ...rest }: Plain & { icon: IconName }) => (
  <Button type="text" size="small" icon={<Icon name={icon} size={14} />} {...rest} />
)

/** A button that shows a picture alone: its words are read aloud, and stand there on hover. */
export const IconButton = ({ icon, label, ...rest }: Omit<Plain, 'children'> & { icon: IconName; label: string }) => (
  <Button
    type="text"
    size="small"
    icon={<Icon name={icon} size={rest.size === 'middle' ? 16 : 14} />}
    aria-label={label}
    title={label}
    {...rest}
  />
)

/** The cross at the end of a line. */
export const RemoveButton = ({ what, ...rest }: Plain & { what: string }) => {
  const t = useKit()
  return <IconButton icon="close" label={`${t('kit.remove')}: ${what}`} {...rest} />
}

type Choosing = Plain & { icon?: IconName; label: string; accept?: string; onChoose: (file: File) => void }

/** A button by which a file is chosen; the same one can be chosen again. */
export const FileButton = ({ icon, label, accept, onChoose, ...rest }: Choosing) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChoose(file)
          target.value = ''
        }}
      />
      <Button
        size="small"
        icon={icon && <Icon name={icon} size={14} />}
        {...rest}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  )
}

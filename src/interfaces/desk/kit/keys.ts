import { useEffect, useRef } from 'react'

export type Keys = Record<string, (event: KeyboardEvent) => void>

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  Boolean(target.closest('input, textarea, select, [contenteditable=true], [role=combobox], [role=dialog]'))

/** `Control+k`, `j`, `g o`: what a press is called. */
export const nameOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  `${ctrlKey || metaKey ? 'Control+' : ''}${altKey ? 'Alt+' : ''}${key.length === 1 ? key.toLowerCase() : key}`

/** Keys of a screen. While somebody types only those with Control work. */
export const useKeys = (keys: Keys, isOn = true) => {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!isOn) return
    let before = ''
    let at = 0
    const press = (event: KeyboardEvent) => {
      const name = nameOf(event)
      if (isTyping(event.target) && !name.startsWith('Control+')) return
      const pair = Date.now() - at < 1000 ? `${before} ${name}` : name
      const act = latest.current[pair] ?? latest.current[name]
      before = name
      at = Date.now()
      if (!act) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
}

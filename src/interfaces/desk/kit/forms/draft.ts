import { useEffect, useRef, useState } from 'react'

/** What is typed into a form; a draft of it is kept in the browser until it is saved or dropped. */
export const useDraft = <Values extends Record<string, unknown>>(first: Values, draftKey?: string) => {
  const [values, setValues] = useState<Values>(() => ({ ...first, ...readDraft<Values>(draftKey) }))
  const [isRestored, setRestored] = useState(() => readDraft(draftKey) !== undefined)
  const isTouched = useRef(false)
  useEffect(() => {
    if (!draftKey || !isTouched.current) return
    // What was dropped in the meantime does not come back.
    const keep = () => isTouched.current && sessionStorage.setItem(draftKey, JSON.stringify(values))
    const soon = setTimeout(keep, 300)
    return () => clearTimeout(soon)
  }, [values, draftKey])
  const drop = () => {
    isTouched.current = false
    setRestored(false)
    if (draftKey) sessionStorage.removeItem(draftKey)
  }
  return {
    values,
    set: (change: Partial<Values>) => {
      isTouched.current = true
      setValues((before) => ({ ...before, ...change }))
    },
    isRestored,
    /** Something was typed, now or before a reload. */
    isBegun: isRestored || isTouched.current,
    /** Forgets the draft; the form stays as it is. */
    drop,
    /** Begins again. */
    reset: () => {
      drop()
      setValues(first)
    },
  }
}

const readDraft = <Values>(key: string | undefined): Partial<Values> | undefined => {
  try {
    return key
      ? ((JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Values> | null) ?? undefined)
      : undefined
  } catch {
    return undefined
  }
}

import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useRef, useState } from 'react'
import { Problem } from './api.ts'
import { readAnew } from './read-anew.ts'
import { useKit } from './words.ts'

/** One refusal stands on the screen at a time, and goes when the next press begins. */
const REFUSED = 'refused'

type Settings<Answer> = {
  /** What is said when it is done. */
  done?: string | ((answer: Answer) => string)
  /** What must be read anew afterwards. */
  refresh?: QueryKey[]
  onDone?: (answer: Answer) => void
}

/**
 * A button press: one idempotency key, kept when the line breaks and the same is pressed again, so that it is done once. Refusals stand
 * in `fields` (by path) or are said at the top of the screen.
 */
export const useAction = <Input, Answer = unknown>(
  act: (input: Input, key: string) => Promise<Answer>,
  { done, refresh = [], onDone }: Settings<Answer> = {},
) => {
  const { message } = App.useApp()
  const queries = useQueryClient()
  const t = useKit()
  const [isRunning, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const pressed = useRef<{ input: string; key: string }>(undefined)

  const run = async (input: Input): Promise<Answer | undefined> => {
    const asked = JSON.stringify(input) ?? ''
    if (pressed.current?.input !== asked) pressed.current = { input: asked, key: crypto.randomUUID() }
    setRunning(true)
    setProblem(undefined)
    message.destroy(REFUSED)
    try {
      const answer = await act(input, pressed.current.key)
      pressed.current = undefined
      await Promise.all(refresh.map((queryKey) => readAnew(queries, queryKey)))
      if (done) void message.success(typeof done === 'function' ? done(answer) : done)
      onDone?.(answer)
      return answer
    } catch (error) {
      if (error instanceof Problem) {
        pressed.current = undefined
        setProblem(error)
        if (!error.fields.length) void message.error({ key: REFUSED, content: error.message, duration: 6 })
      } else void message.error({ key: REFUSED, content: t('kit.offline'), duration: 6 })
      return undefined
    } finally {
      setRunning(false)
    }
  }
  const fields: Record<string, string> = Object.fromEntries(
    (problem?.fields ?? []).map(({ path, message, accepted, code }) => [path, message ?? accepted ?? code]),
  )
  return { run, isRunning, problem, fields, clear: () => setProblem(undefined) }
}

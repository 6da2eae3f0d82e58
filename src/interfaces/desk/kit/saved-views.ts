import type { View } from './list-views.tsx'

const key = (plural: string) => `desk.views.${plural}`

/** Views that this user saved of a list. They live with his browser. */
export const readViews = (plural: string): View[] => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key(plural)) ?? '[]')
    return Array.isArray(found) ? (found as View[]) : []
  } catch {
    return []
  }
}

export const keepView = async (plural: string, view: View) =>
  localStorage.setItem(key(plural), JSON.stringify([...readViews(plural), { ...view, id: crypto.randomUUID() }]))

export const removeView = async (plural: string, id: string) =>
  localStorage.setItem(key(plural), JSON.stringify(readViews(plural).filter((view) => view.id !== id)))

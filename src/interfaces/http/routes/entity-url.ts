import type { Entity } from '#support/entity/index.ts'

/** `price_lists` → `/api/price-lists`. */
export const entityUrl = ({ plural }: Pick<Entity, 'plural'>): string => `/api/${plural.replaceAll('_', '-')}`

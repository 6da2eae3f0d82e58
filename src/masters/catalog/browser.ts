export { gtinSchema, itemCodeSchema, slugSchema } from './schemas.ts'

export { channelSchema, conditionsSchema, couponCodeSchema } from './schemas.ts'

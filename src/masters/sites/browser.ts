export {
  addressSchema,
  codeSchema,
  countrySchema,
  shiftsSchema,
  timeSchema,
  weekSchema,
  zoneSchema,
} from './schemas.ts'

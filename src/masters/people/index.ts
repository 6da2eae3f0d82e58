export { departmentEntity, employeeEntity } from './entities.ts'

export { type Employee, employeesAt, findEmployeeOfUser } from './find-employee.ts'

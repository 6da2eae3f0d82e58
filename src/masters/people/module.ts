import { errors, module } from '#support/actions/index.ts'
import { actionsOf, eventsOf, importOf } from '#support/entity/index.ts'
import { departmentEntity, employeeEntity, peopleEntities } from './entities.ts'
import { texts } from './texts.ts'

export const peopleErrors = errors('people', { codeTaken: 409, numberTaken: 409, userTaken: 409, ownManager: 422 })

/** Who works here, in which department and at which site. */
export const peopleModule = module({
  name: 'people',
  entities: peopleEntities,
  imports: [importOf(departmentEntity), importOf(employeeEntity)],
  actions: actionsOf(departmentEntity, employeeEntity),
  events: eventsOf(...peopleEntities),
  permissions: ['people.see_personal'],
  errors: peopleErrors,
  constraints: {
    departments_by_code: peopleErrors.codeTaken,
    employees_by_number: peopleErrors.numberTaken,
    employees_by_user: peopleErrors.userTaken,
    employees_not_their_own_manager: peopleErrors.ownManager,
  },
  texts,
})

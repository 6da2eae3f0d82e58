import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'module.people': ['People', '员工', '員工'],
  'entity.departments': ['Departments', '部门', '部門'],
  'entity.department': ['Department', '部门', '部門'],
  'entity.employees': ['Employees', '员工', '員工'],
  'entity.employee': ['Employee', '员工', '員工'],
  'entity.employee.title': ['Title', '职务', '職稱'],
  'entity.employee.userId': ['Sign-in', '登录账号', '登入帳號'],
  'entity.employee.departmentId': ['Department', '部门', '部門'],
  'entity.employee.siteId': ['Site', '站点', '站點'],
  'entity.employee.managerId': ['Manager', '上级', '主管'],
  'entity.employee.hiredOn': ['Hired on', '入职日期', '到職日'],
  'entity.employee.leftOn': ['Left on', '离职日期', '離職日'],
  'permission.people.see_personal': [
    'See phone numbers and dates of employment',
    '查看员工电话和入离职日期',
    '檢視員工電話和到離職日期',
  ],
  'error.people.user_taken': [
    'This sign-in belongs to another employee.',
    '此登录账号已属于其他员工。',
    '此登入帳號已屬於其他員工。',
  ],
  'error.people.own_manager': ['Nobody is his own manager.', '员工不能是自己的上级。', '員工不能是自己的主管。'],
  'error.people.code_taken': ['This code is in use already.', '此代码已被使用。', '此代碼已被使用。'],
  'error.people.number_taken': ['This number is in use already.', '此编号已被使用。', '此編號已被使用。'],
} as const satisfies Texts

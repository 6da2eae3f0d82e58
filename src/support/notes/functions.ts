export { addFollowers } from './followers.ts'
export { notify, tellFollowers } from './notices.ts'

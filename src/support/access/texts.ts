import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'error.access.email_taken': [
    'Somebody signs in with this e-mail address already.',
    '此邮箱已有人用于登录。',
    '此電子郵件已有人用於登入。',
  ],
  'error.access.code_taken': [
    'A role with this code exists already.',
    '已有使用此代码的角色。',
    '已有使用此代碼的角色。',
  ],
  'error.access.unknown_user': ['There is no such user.', '没有此用户。', '沒有此使用者。'],
  'error.access.unknown_role': ['There is no such role.', '没有此角色。', '沒有此角色。'],
  'error.access.unknown_key': ['There is no such key.', '没有此密钥。', '沒有此金鑰。'],
  'error.access.last_owner': [
    'Somebody must remain the owner: give the role to another user first.',
    '必须保留至少一位业主：请先将该角色授予其他用户。',
    '必須保留至少一位業主：請先將該角色授予其他使用者。',
  ],
  'error.access.owner_only': [
    'Only an owner may do this to an owner or with the owner’s role.',
    '只有业主才能更改业主或授予业主角色。',
    '只有業主才能變更業主或授予業主角色。',
  ],
  'error.access.more_than_own': [
    'A key cannot be allowed more than you are: {permissions}.',
    '密钥的权限不能超过您本人的权限：{permissions}。',
    '金鑰的權限不能超過您本人的權限：{permissions}。',
  ],
  'error.access.built_in_role': ['The owner’s role stays as it is.', '业主角色不可更改。', '業主角色不可變更。'],
  'error.access.role_in_use': [
    '{count, plural, one {# user holds} other {# users hold}} this role: give them another one first.',
    '有 {count} 位用户持有此角色：请先为其更换角色。',
    '有 {count} 位使用者持有此角色：請先為其更換角色。',
  ],
  'error.access.wrong_password': ['The present password is not right.', '当前密码不正确。', '目前的密碼不正確。'],
  'error.access.sign_in_failed': [
    'E-mail address and password do not belong together.',
    '邮箱或密码不正确。',
    '電子郵件或密碼不正確。',
  ],
  'error.access.not_confirmed': [
    'Open the link in the mail that we sent you first.',
    '请先打开我们发给您的邮件中的链接。',
    '請先開啟我們寄給您的電子郵件中的連結。',
  ],
  'error.access.wrong_code': [
    'This code is not right, or its time has passed.',
    '验证码不正确或已过期。',
    '驗證碼不正確或已過期。',
  ],
  'error.access.link_expired': [
    'This link has been used or its time has passed: ask for a new one.',
    '此链接已使用或已过期：请重新申请。',
    '此連結已使用或已過期：請重新申請。',
  ],
  'error.access.not_possible': ['This cannot be done: {reason}.', '无法执行：{reason}。', '無法執行：{reason}。'],
  'access.mail.reset.subject': ['Your new password', '设置新密码', '設定新密碼'],
  'access.mail.reset.text': [
    'Hello {name},\n\nopen this link within an hour and choose a new password:\n\n{link}\n\nIf you did not ask for it, do nothing: your password stays as it is.',
    '{name}，您好：\n\n请在一小时内打开以下链接，设置新密码：\n\n{link}\n\n如非您本人申请，请忽略此邮件，密码不会改变。',
    '{name}，您好：\n\n請在一小時內開啟以下連結，設定新密碼：\n\n{link}\n\n若非您本人申請，請忽略此郵件，密碼不會改變。',
  ],
  'access.mail.confirm.subject': ['Confirm your e-mail address', '请确认您的邮箱', '請確認您的電子郵件'],
  'access.mail.confirm.text': [
    'Hello {name},\n\nopen this link within a day, and your account is ready:\n\n{link}\n\nIf you did not ask for an account, do nothing: without you it does not open.',
    '{name}，您好：\n\n请在一天内打开以下链接，即可启用您的账户：\n\n{link}\n\n如非您本人注册，请忽略此邮件，账户不会启用。',
    '{name}，您好：\n\n請在一天內開啟以下連結，即可啟用您的帳戶：\n\n{link}\n\n若非您本人註冊，請忽略此郵件，帳戶不會啟用。',
  ],
  'access.mail.known.subject': ['You have an account already', '您已有账户', '您已有帳戶'],
  'access.mail.known.text': [
    'Hello {name},\n\nsomebody, perhaps you, wanted to open an account with your e-mail address. You have one: sign in here, or ask for a new password there.\n\n{link}',
    '{name}，您好：\n\n有人（也许是您本人）想用您的邮箱注册账户。您已有账户：请在此登录，或在该页面重设密码。\n\n{link}',
    '{name}，您好：\n\n有人（也許是您本人）想用您的電子郵件註冊帳戶。您已有帳戶：請在此登入，或在該頁面重設密碼。\n\n{link}',
  ],
} satisfies Texts

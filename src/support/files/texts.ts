import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'files.title': ['Files', '附件', '附件'],
  'files.add': ['Add a file', '添加附件', '新增附件'],
  'files.remove': ['Remove', '移除', '移除'],
  'files.name': ['Name', '名称', '名稱'],
  'files.size': ['Size', '大小', '大小'],
  'files.empty_list': [
    'No files yet. Pictures, PDF, CSV, Excel and text files up to 20 MB can be added.',
    '暂无附件。可添加不超过 20 MB 的图片、PDF、CSV、Excel 和文本文件。',
    '尚無附件。可新增 20 MB 以內的圖片、PDF、CSV、Excel 與文字檔。',
  ],
  'error.files.too_large': [
    'This file is too large: {megabytes} MB at most.',
    '文件过大：最多 {megabytes} MB。',
    '檔案過大：最多 {megabytes} MB。',
  ],
  'error.files.empty': ['This file is empty.', '文件是空的。', '檔案是空的。'],
  'error.files.wrong_type': [
    'This kind of file is not taken. Accepted: {accepted}.',
    '不支持这种文件类型。可接受：{accepted}。',
    '不支援這種檔案類型。可接受：{accepted}。',
  ],
  'error.files.bad_receipt': ['Send the file again.', '请重新上传文件。', '請重新上傳檔案。'],
  'action.files.upload': ['Add files', '上传文件', '上傳檔案'],
  'action.files.list': ['See files', '查看文件', '檢視檔案'],
  'action.files.remove': ['Remove files', '移除文件', '移除檔案'],
} as const satisfies Texts

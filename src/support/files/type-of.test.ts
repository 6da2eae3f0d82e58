import { describe, expect, it } from 'vitest'
import { cleanName } from './clean-name.ts'
import { typeOf } from './type-of.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const kind = (content: Buffer, name = 'x') => typeOf(content, name)?.extension

describe('what a file is', () => {
  it.each([
    ['png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0])],
    ['jpg', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['webp', bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 ')],
    ['gif', bytes('GIF89a', [1, 0])],
    ['pdf', bytes('%PDF-1.7\n')],
    ['xlsx', bytes('PK\x03\x04', [0, 0], '[Content_Types].xml ... xl/workbook.xml')],
    ['txt', bytes('兰亭家居, plain words')],
    ['txt', bytes([0xc0, 0xbc, 0xcd, 0xa4, 0xbc, 0xd2, 0xbe, 0xd3])],
    ['txt', bytes([0xff, 0xfe, 0x53, 0x51, 0x0d, 0x4e])],
  ])('is told from what it holds: %s', (wanted, content) => expect(kind(content)).toBe(wanted))

  it('asks the name only between kinds of text', () => {
    expect(kind(bytes('a,b\n1,2'), 'prices.CSV')).toBe('csv')
    expect(kind(bytes('%PDF-1.7'), 'prices.csv')).toBe('pdf')
  })

  it.each([
    ['a program', bytes([0x7f], 'ELF', [2, 1, 1, 0, 0])],
    ['a program of Windows', bytes('MZ', [0x90, 0, 3, 0])],
    ['a page', bytes('\n <!DOCTYPE html><script>alert(1)</script>')],
    ['a drawing with scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a page in disguise', bytes('<?xml version="1.0"?><html/>')],
    ['a workbook with macros', bytes('PK\x03\x04[Content_Types].xml xl/workbook.xml xl/vbaProject.bin')],
    ['some archive', bytes('PK\x03\x04', [0, 0], 'word/document.xml')],
    ['a text that hides bytes far behind', bytes('a'.repeat(5000), [0, 1, 2])],
  ])('refuses %s', (_, content) => expect(kind(content, 'picture.png')).toBeUndefined())

  it('takes drawings that the house made itself', () => {
    const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>')
    expect(typeOf(svg, 'sofa.svg', { isOurs: true })?.type).toBe('image/svg+xml')
    expect(typeOf(bytes('<html><svg></svg>'), 'x.svg', { isOurs: true })).toBeUndefined()
  })
})

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['C:\\Users\\mei\\沙发 照片.JPG', 'jpg', '沙发 照片.jpg'],
    ['photo.png.exe', 'png', 'photo.png.png'],
    ['  .hidden', 'txt', 'hidden.txt'],
    ['con.csv', 'csv', 'file.csv'],
    ['in\u202evoice\u0000.pdf', 'pdf', 'invoice.pdf'],
    ['', 'pdf', 'file.pdf'],
    ['<script>"a"|b?.txt', 'txt', 'scriptab.txt'],
  ])('%j of kind %s becomes %j', (given, extension, wanted) => expect(cleanName(given, extension)).toBe(wanted))

  it('is cut by letters, not in the middle of one', () => {
    expect(cleanName(`${'😀'.repeat(200)}.txt`, 'txt')).toBe(`${'😀'.repeat(120)}.txt`)
  })
})

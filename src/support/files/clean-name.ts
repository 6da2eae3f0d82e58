const LONGEST = 120

// Windows gives these to devices, whatever follows the dot.
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A file's name as it may be shown and saved on any system: no path, no control or direction marks, nothing a shell or a system
 * reserves; its ending is that of what the file is.
 */
export const cleanName = (name: string, extension: string): string => {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const short = [...stem].slice(0, LONGEST).join('')
  return `${!short || DEVICES.test(short) ? 'file' : short}.${extension}`
}

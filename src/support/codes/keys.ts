/** Crockford's base 32: no I, L, O or U, so that a key read out or copied by hand stays the same. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A secret that people can type, such as the key of an order: `bytes` of randomness from the system, 5 bits a letter.
 * 10 bytes are 16 letters and cannot be guessed.
 */
export const randomKey = (bytes = 10): string => {
  const random = crypto.getRandomValues(new Uint8Array(bytes))
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of random) {
    held = (held << 8) | byte // at most 12 bits of it are still wanted; what overflows is spent
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(held >> bits) & 31]
    }
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text
}

/** A key as it was made from what somebody typed: case, spaces and hyphens aside, O is 0, I and L are 1. */
export const normaliseKey = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')

/** In groups of four, for people: `7K3M-9QXA`. */
export const groupedKey = (key: string): string => key.replace(/(.{4})(?=.)/g, '$1-')

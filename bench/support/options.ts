/** `--large`: the amounts of a big company instead of those of a small one. */
export const isLarge = () => process.argv.includes('--large')

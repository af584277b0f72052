export function secretComparison(names: readonly string[]): { selector: string; message: string }[]
export const secretNames: readonly string[]
export const credentialNames: readonly string[]

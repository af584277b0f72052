/** Texts that a backtracking regular expression might be slow on. */
export function attacksOn(source: string, flags: string): { prefix: string; pump: string; end: string }[]

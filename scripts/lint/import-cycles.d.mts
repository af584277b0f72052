export function loadedBy(file: string, source: string): string[]
export function importCycles(sources: ReadonlyMap<string, string>): string[][]

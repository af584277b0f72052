/** The public API of a built package's doors as text: report names with their contents. */
export function reports(folder: string): Map<string, string>

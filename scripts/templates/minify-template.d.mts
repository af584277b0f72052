/** The pieces of an html`` or svg`` template between its expressions, made small. */
export const minifyHtmlTemplate: (pieces: readonly string[]) => string[]
/** The pieces of a css`` template between its expressions, made small. */
export const minifyCssTemplate: (pieces: readonly string[]) => string[]

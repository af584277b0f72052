/** What is wrong with importing `specifier` in `file` (a path below `packages/`), or undefined. */
export declare const importProblem: (
  file: string,
  specifier: string,
  typeOnly?: boolean,
  dynamic?: boolean,
) => string | undefined

export const unsafeHtml: readonly { readonly selector: string; readonly message: string }[]
export const unsafeImports: readonly { readonly name: string; readonly message: string }[]

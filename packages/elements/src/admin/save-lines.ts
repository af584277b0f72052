/** Lets the person save values as a file with one line of JSON each. The values never leave the page otherwise. */
export function saveLines(name: string, values: readonly unknown[]): void {
  const text = values.map((value) => `${JSON.stringify(value)}\n`).join('')
  const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.replaceAll(':', '-')
  link.click()
  // The click has resolved the address already: what it stands for is taken when it is parsed.
  URL.revokeObjectURL(url)
}

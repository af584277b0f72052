const violations: string[] = []

document.addEventListener('securitypolicyviolation', (event) => {
  violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`)
})

/** Fails a test file in whose tests anything broke the strict Content Security Policy the runner serves its pages under. */
export function expectNoPolicyViolations(): void {
  after(() => {
    if (violations.length > 0) throw new Error(`content security policy broken:\n${violations.join('\n')}`)
  })
}

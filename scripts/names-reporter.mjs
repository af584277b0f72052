/** A Vitest reporter that names every test that passed only after another try: each one is a bug to mend today. */
export default class FlakyReporter {
  #flaky = []

  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.#flaky.push(test.fullName)
  }

  onTestRunEnd() {
    for (const name of this.#flaky) console.log(`FLAKY  ${name}`)
  }
}

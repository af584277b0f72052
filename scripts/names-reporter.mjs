/**
 * A Vitest reporter beside the dots: names each failed test when it fails, so that a run that is cut off does not lose the name, and at the end every test
 * that passed only after another try: each one is a bug to mend today.
 */
export default class NamesReporter {
  #flaky = []

  onTestCaseResult(test) {
    const { state, errors } = test.result()
    const name = `${test.module.relativeModuleId} > ${test.fullName}`
    if (state === 'failed') console.log(`\nFAILED  ${name}\n        ${errors[0]?.message.split('\n')[0] ?? ''}`)
    else if (test.diagnostic()?.flaky) this.#flaky.push(name)
  }

  onTestRunEnd() {
    for (const name of this.#flaky) console.log(`FLAKY  ${name}`)
  }
}

/**
 * A Vitest reporter beside the dots: names each failed test when it fails, so that a run that is cut off does not lose the name, and at the end every test
 * that passed only after another try, with what its first try said: each one is a bug to mend today.
 */
export default class NamesReporter {
  #flaky = []

  onTestCaseResult(test) {
    const { state, errors } = test.result()
    const named = `${test.module.relativeModuleId} > ${test.fullName}\n${said(errors?.[0])}`
    if (state === 'failed') console.log(`\nFAILED  ${named}`)
    else if (test.diagnostic()?.flaky) this.#flaky.push(named)
  }

  onTestRunEnd() {
    for (const named of this.#flaky) console.log(`FLAKY  ${named}`)
  }
}

function said(error) {
  const lines = [error?.message, error?.diff].filter(Boolean).join('\n').split('\n').slice(0, 30)
  return lines.map((line) => `        ${line}`).join('\n')
}

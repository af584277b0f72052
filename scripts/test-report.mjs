import { writeFileSync } from 'node:fs'

const countOf = (suite) =>
  (suite?.suites ?? [])
    .map(countOf)
    .reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
      passed: (suite?.tests ?? []).filter((test) => test.passed && !test.skipped).length,
      failed: (suite?.tests ?? []).filter((test) => !test.passed && !test.skipped).length,
    })

/** A Web Test Runner reporter that writes `{ passed, failed }` to the file named by WAYGATE_TEST_REPORT, for the sum that `npm test` prints. */
export const countingReporter = () => ({
  stop({ sessions }) {
    const file = process.env.WAYGATE_TEST_REPORT
    if (!file) return
    const totals = { passed: 0, failed: 0 }
    for (const session of sessions) {
      const { passed, failed } = countOf(session.testResults)
      totals.passed += passed
      totals.failed += failed
    }
    writeFileSync(file, JSON.stringify(totals))
  },
})

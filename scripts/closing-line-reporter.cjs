/** Ends a run with one plain line, counted over all projects; a suite that cannot run is a failure. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
    // jest writes its own summary after this call.
    process.once("exit", () => console.log(line));
  }
};

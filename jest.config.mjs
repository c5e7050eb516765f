const transform = {
  "\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  transform,
  testEnvironment: "node",
  testPathIgnorePatterns: ["/node_modules/", "\\.long\\.test\\.ts$"],
  cacheDirectory: "<rootDir>/.cache/jest",
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  // A global looked up through the window of a test costs more than what it does. Set is left out: a package calls a class so.
  sandboxInjectedGlobals: [
    "Array",
    "Infinity",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "String",
  ],
});

/** What test files import is loaded once for a worker. */
const loadedOnce = {
  testEnvironment: "<rootDir>/scripts/lasting-environment.cjs",
  runtime: "<rootDir>/scripts/lasting-runtime.cjs",
};

const config = {
  // A test fails for what it finds, never for how busy the machine is. Jest reads this here, not in a project.
  testTimeout: 120_000,
  projects: [
    {
      ...project("unit", [
        "<rootDir>/test/unit/**/*.test.ts?(x)",
        "<rootDir>/{ooxml,workbench}/test/unit/**/*.test.ts",
      ]),
      ...loadedOnce,
    },
    {
      ...project("host", [
        "<rootDir>/test/{host,cli}/**/*.test.ts",
        "<rootDir>/workbench/test/host/**/*.test.ts",
      ]),
      ...loadedOnce,
    },
    {
      // The same Excel, answering otherwise than documented wherever that may be; `npm run test:long` runs all of them so.
      ...project("host-reported", [
        "<rootDir>/test/host/{create-workbook,migrate-workbook,score-workbook,supplement-seal}.test.ts",
      ]),
      ...loadedOnce,
      globals: { excelForms: "reported" },
    },
    {
      // The stand-in's own client in the place of office.js: what the page without Excel writes into copies.
      ...project("host-own-client", ["<rootDir>/test/host/{score,seal}-workbook.test.ts"]),
      ...loadedOnce,
      globals: { excelClient: "own" },
    },
    {
      ...project("browser", ["<rootDir>/{,workbench/}test/browser/**/*.test.ts"]),
      globalSetup: "<rootDir>/test/browser/support/build-and-serve.ts",
      setupFilesAfterEnv: ["<rootDir>/test/browser/support/await-build.ts"],
      globalTeardown: "<rootDir>/test/browser/support/stop-serving.ts",
    },
  ],
  testSequencer: "<rootDir>/scripts/project-order-sequencer.cjs",
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.cjs"],
};

export default config;

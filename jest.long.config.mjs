import config from "./jest.config.mjs";

const long = (project) =>
  project.testMatch.map((pattern) => pattern.replace(".test.ts", ".long.test.ts"));

/** The tests that are long by nature: large files, all steps of a sweep, many random cases. `npm run test:long` runs them. */
export default {
  ...config,
  testTimeout: 600_000,
  projects: config.projects.map((project) => ({
    ...project,
    testPathIgnorePatterns: ["/node_modules/"],
    testMatch:
      project.displayName === "host-reported"
        ? ["<rootDir>/test/host/**/*.test.ts"]
        : long(project),
  })),
};

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
});

export default {
  projects: [
    project("unit", ["<rootDir>/test/unit/**/*.test.ts?(x)"]),
    project("host", ["<rootDir>/test/host/**/*.test.ts"]),
    project("browser", ["<rootDir>/test/browser/**/*.test.ts"]),
  ],
};

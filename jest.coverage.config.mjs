import config from "./jest.config.mjs";

/** The rooms of pure functions of the add-in, and of how many branches in a hundred their own unit tests must take. */
const floors = {
  exact: 95,
  cells: 95,
  units: 95,
  standard: 95,
  samples: 95,
  assessment: 95,
  scoring: 95,
  monitoring: 95,
  importing: 95,
  sheets: 95,
  integrity: 95,
  seal: 95,
  reading: 95,
  saved: 95,
  attachment: 95,
  slip: 95,
  rollup: 95,
  report: 95,
};
const rooms = Object.keys(floors);

/** These rooms' own unit tests, counted: `npm run coverage` fails where a room falls below its floor. */
export default {
  ...config,
  projects: config.projects
    .filter(({ displayName }) => displayName === "unit")
    .map((unit) => ({
      ...unit,
      // What integrity finds is tried where people tamper.
      testMatch: [
        ...[...rooms, "tampering"].map((its) => `<rootDir>/test/unit/${its}/**/*.test.ts`),
        "<rootDir>/ooxml/test/unit/**/*.test.ts",
      ],
    })),
  collectCoverage: true,
  collectCoverageFrom: [
    ...rooms.map((room) => `src/${room}/**/*.ts`),
    "ooxml/**/*.ts",
    "!ooxml/test/**",
  ],
  coverageDirectory: ".cache/coverage",
  coverageReporters: ["text"],
  coverageThreshold: {
    ...Object.fromEntries(
      Object.entries(floors).map(([room, branches]) => [`./src/${room}/`, { branches }]),
    ),
    "./ooxml/": { branches: 95 },
  },
};

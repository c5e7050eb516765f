import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A room whose tests are tried with mutants: its sources, and the tests that alone must notice them. */
export interface Room {
  readonly name: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

const filesIn = (folder: string, end: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name))
    .toSorted();

const testsOf = (folder: string) => filesIn(`test/unit/${folder}`, ".test.ts");
const room = (name: string): Room => ({
  name,
  sources: filesIn(`src/${name}`, ".ts"),
  tests: testsOf(name),
});

export const rooms: readonly Room[] = [
  room("exact"),
  room("units"),
  room("standard"),
  room("assessment"),
  room("monitoring"),
  room("scoring"),
  {
    name: "readers of amounts, periods and entries",
    sources: [
      "src/importing/cells/read-amount.ts",
      "src/importing/cells/read-period.ts",
      "src/sheets/read-entries.ts",
    ],
    tests: [...testsOf("importing"), ...testsOf("sheets")].filter((path) => /\/read-/.test(path)),
  },
];

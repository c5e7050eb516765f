import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Step {
  readonly name: string;
  readonly file: string;
  /** A file, or in words where the walk begins anew. */
  readonly calledIn: string;
}

const [, section = ""] =
  /^## The walk of one amount$(.*?)^## /ms.exec(readFileSync("docs/architecture.md", "utf8")) ?? [];
const steps: readonly Step[] = section
  .split("\n")
  .filter((line) => line.startsWith("|") && line.includes("src/"))
  .map((line) => {
    const [, , name = "", file = "", calledIn = ""] = line
      .split("|")
      .map((cell) => cell.trim().replaceAll("`", ""));
    return { name, file, calledIn };
  });
const files = [...new Set(steps.map(({ file }) => file))];

/** What a file imports, as "file name". */
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, "utf8").matchAll(/^import (?!type)\{([^}]*)\} from "(\.[^"]*)";/gm),
  ].flatMap(([, names = "", from = ""]) =>
    names.split(",").map((name) => `${join(dirname(file), from)}.ts ${name.trim()}`),
  );

const code = ["src", "cli"].flatMap((house) =>
  readdirSync(house, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(house, path)),
);

it("is at most 20 files long, and as long as it says", () => {
  expect(files.length).toBeLessThanOrEqual(20);
  expect(section).toContain(`: ${files.length} files,`);
});

it.each(steps)("$file has $name", ({ name, file }) => {
  expect(readFileSync(file, "utf8")).toMatch(
    new RegExp(`^export (?:const|class|function) ${name}\\b`, "m"),
  );
});

it.each(steps.filter(({ calledIn }) => calledIn.startsWith("src/")))(
  "$calledIn uses $name",
  ({ name, file, calledIn }) => {
    expect(importsOf(calledIn)).toContain(`${file} ${name}`);
  },
);

it.each(steps.filter(({ calledIn }) => !calledIn.startsWith("src/")))(
  "$name, where the walk begins anew, is used somewhere",
  ({ name, file }) => {
    expect(code.flatMap(importsOf)).toContain(`${file} ${name}`);
  },
);

it("goes on from file to file: only an adapter of Excel stands between two of them", () => {
  const callers = steps.map(({ calledIn }) => calledIn).filter((its) => its.startsWith("src/"));
  const beside = callers.filter((its) => !files.includes(its));
  expect(beside).toEqual(["src/reading/table-reader.ts"]);
});

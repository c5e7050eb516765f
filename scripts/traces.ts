import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const head = `# 从条款到代码 · From clause to code

本页由 \`npm run traceability\` 写成：左边两列取自 [docs/standard.md](standard.md)，右边列出写明该条读法（R1–R17）或条款号的代码和测试。\`test/unit/docs/traceability.test.ts\` 核对本页与代码一致，并要求每条读法都有代码和测试。

_This page is written by \`npm run traceability\`. The first two columns come from [docs/standard.md](standard.md); the others list the code and the tests that name the row or the clause. A test holds the page to the code and demands code and a test for every row._
`;

/** A row of the standard as we read it: its number and its clauses. */
interface StandardRow {
  readonly id: string;
  readonly clauses: string;
}

/** The rows R1 to R17 of docs/standard.md. */
const standardRows = (): readonly StandardRow[] =>
  readFileSync("docs/standard.md", "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, id = "", clauses = ""] = line.split("|").map((cell) => cell.trim());
      return /^R\d+$/.test(id) ? [{ id, clauses }] : [];
    });

/** Clauses of the assessment that the code and the tests name by number. */
const clauses = [
  "4.3",
  "12.2",
  "12.3.1",
  "12.3.2",
  "12.4.1",
  "12.4.2",
  "12.4.3",
  "12.5.1",
  "12.5.2",
  "Table 22",
  "Table A.1",
  "Table A.2",
  "Table A.3",
  "Appendix B",
] as const;

/** The TypeScript files below the folders, by path. */
const filesIn = (folders: readonly string[]): readonly (readonly [path: string, text: string])[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name).replaceAll("\\", "/"))
      .sort()
      .map((file) => [file, readFileSync(file, "utf8")] as const),
  );

/** Every row a text names; "R2–R4" names three. */
const rowsNamed = (text: string): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const [, first, last = first] of text.matchAll(/\bR(\d+)(?:[–-]R?(\d+))?\b/g))
    for (let row = Number(first); row <= Number(last); row += 1) named.add(`R${row}`);
  return named;
};

/** Whether the text names the clause, and not only a longer one that begins with it. */
const namesClause = (text: string, clause: string): boolean =>
  new RegExp(`(?<![\\d.])${clause.replaceAll(".", "\\.")}(?![\\d]|\\.\\d)`).test(text);

/** Files of the add-in and tests that name each row of docs/standard.md, and each clause. */
export const traces = () => {
  const code = filesIn(["src"]);
  const tests = filesIn(["test"]);
  const naming = (isNamed: (text: string) => boolean) => {
    const among = (files: typeof code) =>
      files.filter(([, text]) => isNamed(text)).map(([file]) => file);
    return { code: among(code), tests: among(tests) };
  };
  return {
    rows: standardRows().map(({ id, clauses: text }) => ({
      id,
      clauses: text,
      ...naming((its) => rowsNamed(its).has(id)),
    })),
    clauses: clauses.map((clause) => ({
      clause,
      ...naming((its) => namesClause(its, clause)),
    })),
  };
};

const list = (files: readonly string[]): string =>
  files.map((file) => `\`${file}\``).join("<br>") || "–";

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** docs/traceability.md as the code has it now, before Prettier sets its tables. */
export const tracedPage = (): string => {
  const { rows, clauses: named } = traces();
  return [
    head,
    line(["", "条款 · Clause", "代码 · Code", "测试 · Tests"]),
    line(["---", "---", "---", "---"]),
    ...rows.map((its) => line([its.id, its.clauses, list(its.code), list(its.tests)])),
    "",
    "## 按条款 · By clause",
    "",
    line(["条款 · Clause", "代码 · Code", "测试 · Tests"]),
    line(["---", "---", "---"]),
    ...named.map((its) => line([its.clause, list(its.code), list(its.tests)])),
    "",
  ].join("\n");
};

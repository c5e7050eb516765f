import {
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { scoredItems } from "../../src/standard/table-a1";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import type { Book } from "@tanping/workbench/book/book";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { throughLibreOffice } from "../host/libreoffice";
import { editParts, enterAsProgram, type FileEntries } from "../host/support/edit-file";
import { enter, valueOf } from "../host/support/fill";
import { runProcess, runTanping, spawnTanping, type Ran } from "./run-tanping";

interface Line {
  readonly file: string;
  readonly status: string;
  readonly qualitative: string | null;
  readonly intensity: string | null;
  readonly quantitative: string | null;
  readonly composite: string | null;
  readonly grade: string | null;
  readonly problems: readonly { code: string; where: string; message: string }[];
}

const linesOf = ({ stdout }: Ran): Line[] =>
  stdout
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text) as Line);

const folder = mkdtempSync(join(tmpdir(), "command-line-"));
const at = (...names: string[]) => join(folder, ...names);

/** A whole assessment by the historical method: every item but the first at its maximum, choices as codes. */
const entries: FileEntries = {
  tanping_a1_score: scoredItems.map(({ maximum }, index) => (index === 0 ? 1.5 : Number(maximum))),
  tanping_year: [2024],
  tanping_method: ["historical"],
  tanping_emission_unit: ["tCO2e"],
  tanping_output_unit: ["MWh"],
  tanping_comparison_origin: ["local"],
  tanping_limit_full: [0.1],
  tanping_limit_partial: [0],
  tanping_weight_qualitative: [0.6],
  tanping_weight_quantitative: [0.4],
};

/** The monitoring table starts in row 5, below its headings: year A, emission D, output E. */
const enterYears = (bytes: Uint8Array): Uint8Array => {
  const years = [
    ["A5", 2023],
    ["D5", 1000],
    ["E5", 8],
    ["A6", 2024],
    ["D6", 800],
    ["E6", 7],
  ] as const;
  return editParts(bytes, (path, xml) =>
    path === "xl/worksheets/sheet5.xml"
      ? years.reduce(
          (edited, [cell, value]) =>
            edited.replace(new RegExp(`(<c r="${cell}"[^>]*?)/>`), `$1><v>${value}</v></c>`),
          xml,
        )
      : xml,
  );
};

/** A better year in a row of its own, with the table extended over it. */
const extendTable = (bytes: Uint8Array): Uint8Array =>
  editParts(bytes, (path, xml) => {
    if (path === "xl/tables/table1.xml") return xml.replaceAll("A4:G24", "A4:G25");
    if (path !== "xl/worksheets/sheet5.xml") return xml;
    const row = `<row r="25"><c r="A25"><v>2022</v></c><c r="D25"><v>700</v></c><c r="E25"><v>7</v></c></row>`;
    return xml.replace("</sheetData>", `${row}</sheetData>`);
  });

const edited = async (bytes: Uint8Array, edit: (book: Book) => void): Promise<Uint8Array> => {
  const { book } = await readXlsx(bytes, createCalculator());
  for (const { id, protection } of book.sheets) if (protection) book.unprotect(id, null, "user");
  edit(book);
  return writeXlsx(book);
};

/** As a person rearranges: other titles, and rows put in above and between. */
const rearrange = (book: Book): void => {
  const sheetOf = (name: string) => book.resolve(name)?.sheet.id ?? "";
  const [a1, a2] = [sheetOf("tanping_a1_score"), sheetOf("tanping_year")];
  book.renameSheet(a1, "打分 (2024)", "user");
  book.renameSheet(a2, "Sheet'2", "user");
  for (const row of [1, 20]) book.insert(a2, "rows", row, 1, "user");
  for (const row of [0, 9, 30]) book.insert(a1, "rows", row, 2, "user");
};

const scored = {
  status: "scored",
  qualitative: "99.5",
  intensity: "114285.7142857142857142857142857143",
  quantitative: "80",
  composite: "91.7",
  grade: "四星",
  problems: [],
};

const keys = [
  "file",
  "status",
  "qualitative",
  "intensity",
  "quantitative",
  "composite",
  "grade",
  "problems",
];

let created: readonly Ran[];
let scoredAll: Ran;

const writeBooks = async (): Promise<void> => {
  const [chinese, english] = [readFileSync(at("zh.xlsx")), readFileSync(at("en.xlsx"))];
  const program = enterYears(enterAsProgram(chinese, entries));
  const programEnglish = enterYears(enterAsProgram(english, entries));
  writeFileSync(at("program.xlsx"), program);
  writeFileSync(at("program-en.xlsx"), programEnglish);
  writeFileSync(at("libreoffice.xlsx"), await throughLibreOffice(programEnglish));
  writeFileSync(at("extended.xlsx"), extendTable(program));
  writeFileSync(at("rearranged.xlsx"), await edited(program, rearrange));
  const wrong = { tanping_a1_score: [2.5, "满分"], tanping_weight_quantitative: [0.5] };
  writeFileSync(at("wrong.xlsx"), enterAsProgram(program, wrong));
  writeFileSync(at("wrong-en.xlsx"), enterAsProgram(programEnglish, { tanping_method: ["?"] }));
  const nameless = (path: string, xml: string) =>
    path === "xl/workbook.xml" ? xml.replace(/<definedNames>.*<\/definedNames>/, "") : xml;
  writeFileSync(at("other.xlsx"), editParts(chinese, nameless));
  writeFileSync(at("text.xlsx"), "年份,排放量\n2024,1\n");
  writeFileSync(at("empty.xlsx"), "");
  writeFileSync(at("cut.xlsx"), chinese.subarray(0, 5000));
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const encrypted = [ole, Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le")];
  writeFileSync(at("encrypted.xlsx"), Buffer.concat(encrypted));
};

const readable = [
  "program",
  "program-en",
  "libreoffice",
  "rearranged",
  "extended",
  "zh",
  "wrong",
  "wrong-en",
];
const unreadable = ["other", "text", "empty", "cut", "encrypted", "missing"];

beforeAll(async () => {
  created = [
    await runProcess("npm", ["run", "-s", "tanping", "--", "create", at("zh.xlsx")]),
    await runTanping("create", at("en.xlsx"), "--lang", "en-US"),
  ];
  await writeBooks();
  const files = [...readable, ...unreadable].map((name) => at(`${name}.xlsx`));
  scoredAll = await runTanping("score", ...files, "--out", at("scored"));
});

const lineOf = (name: string): Line => {
  const line = linesOf(scoredAll).find(({ file }) => basename(file) === `${name}.xlsx`);
  if (!line) throw new Error(`No line for ${name}: ${scoredAll.stderr}`);
  return line;
};

describe("create", () => {
  it("writes a workbook in either language and says nothing", async () => {
    expect(created.map(({ exitCode, stdout }) => [exitCode, stdout])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    for (const [file, language, title] of [
      ["zh.xlsx", "zh-CN", "评价信息"],
      ["en.xlsx", "en-US", "Assessment"],
    ] as const) {
      const { book, lost } = await readXlsx(readFileSync(at(file)), createCalculator());
      expect(lost).toEqual([]);
      expect(valueOf(book, "tanping_language")).toBe(language);
      expect(book.sheets.map(({ name }) => name)).toHaveLength(6);
      expect(book.sheets[0]?.name).toBe(title);
    }
  });

  it("refuses what it cannot write or understand, with the usage, and overwrites nothing", async () => {
    const before = readFileSync(at("text.xlsx"));
    const exists = await runTanping("create", at("text.xlsx"));
    const nowhere = await runTanping("create", at("nowhere", "new.xlsx"));
    const language = await runTanping("create", at("new.xlsx"), "--lang", "fr-FR");
    const unknown = await runTanping("scores", at("text.xlsx"));
    expect(exists.stderr).toContain("There is a file of this name already.");
    expect(nowhere.stderr).toContain("There is no such file or folder.");
    expect(language.stderr).toContain("zh-CN or en-US");
    expect(unknown.stderr).toContain("scores");
    for (const { exitCode, stdout, stderr } of [exists, nowhere, language, unknown]) {
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("usage:");
      expect(stderr).not.toContain("    at ");
    }
    expect(readFileSync(at("text.xlsx"))).toEqual(before);
    expect(readdirSync(folder)).not.toContain("new.xlsx");
  });

  it("says of one command alone how it is used, where it is known which", async () => {
    const wrong = await runTanping("seal", at("text.xlsx"), "--open");
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain("'--open'");
    const help = await runTanping("compare", "--help");
    expect(help.exitCode).toBe(0);
    const commandsIn = (text: string) =>
      [...text.matchAll(/^ {2}tanping (\S+)/gm)].map(([, its]) => its);
    expect(commandsIn(wrong.stderr)).toEqual(["seal"]);
    expect(commandsIn(help.stdout)).toEqual(["compare", "compare"]);
    expect(commandsIn((await runTanping("--help")).stdout).length).toBeGreaterThan(15);
  });
});

describe("score", () => {
  it("prints one line a file, in their order, each with exactly the documented keys", () => {
    const lines = linesOf(scoredAll);
    expect(lines.map(({ file }) => basename(file, ".xlsx"))).toEqual([...readable, ...unreadable]);
    const more: Readonly<Record<string, string>> = { rearranged: "findings" };
    for (const line of lines) {
      const its = more[basename(line.file, ".xlsx")];
      expect(Object.keys(line)).toEqual(its ? [...keys, its] : keys);
    }
  });

  it.each(["program", "program-en", "libreoffice", "rearranged"])(
    "scores what another program edited alike, with exact numbers: %s",
    (name) => {
      expect(lineOf(name)).toMatchObject(scored);
    },
  );

  it("counts rows that a program adds by extending the table", () => {
    expect(lineOf("extended")).toMatchObject({
      status: "scored",
      quantitative: "60",
      composite: "83.7",
      grade: "三星",
    });
  });

  it("says what a new workbook lacks, and what is wrong, with the cell and the remedy", () => {
    const blank = lineOf("zh");
    expect(blank).toMatchObject({ status: "withheld", qualitative: null, composite: null });
    expect(blank.problems.filter(({ code }) => code === "item-blank")).toHaveLength(52);
    expect(lineOf("wrong")).toMatchObject({
      status: "withheld",
      qualitative: null,
      quantitative: "80",
      composite: null,
      grade: null,
      problems: [
        {
          code: "item-above-maximum",
          where: "表A.1!E4",
          message: "表A.1!E4：1.1.1 的得分 2.5 超过分值 2（表A.1）。请改为 0 至 2。",
        },
        { code: "item-not-a-number", where: "表A.1!E5" },
        { code: "weights-not-one", where: "表A.3!H4" },
      ],
    });
    const [choice, ...others] = lineOf("wrong-en").problems;
    expect(others).toEqual([]);
    expect(choice).toMatchObject({ code: "parameter-not-a-choice", where: "Table A.2!D5" });
    expect(choice?.message).toMatch(/^Table A\.2!D5: [A-Z"].*\.$/);
  });

  it.each([
    ["other", "names-dropped", "丢掉了它的名称"],
    ["text", "unreadable", "not an .xlsx workbook"],
    ["empty", "unreadable", "not an .xlsx workbook"],
    ["cut", "unreadable", "damaged"],
    ["encrypted", "unreadable", "encrypted with a password"],
    ["missing", "unreadable", "no such file"],
  ])("refuses %s with a sentence", (name, code, sentence) => {
    const { file, status, composite, problems } = lineOf(name);
    expect([status, composite]).toEqual(["refused", null]);
    expect(problems).toEqual([{ code, where: file, message: expect.stringContaining(sentence) }]);
  });

  it("writes a scored copy of every readable file under its own name, and leaves the sources", async () => {
    expect(readdirSync(at("scored")).sort()).toEqual(readable.map((name) => `${name}.xlsx`).sort());
    const source = await readXlsx(readFileSync(at("rearranged.xlsx")), createCalculator());
    const copy = await readXlsx(readFileSync(at("scored", "rearranged.xlsx")), createCalculator());
    expect(valueOf(source.book, "tanping_result_composite")).toBeNull();
    expect(valueOf(copy.book, "tanping_result_composite")).toBe(91.7);
    expect(valueOf(copy.book, "tanping_result_check")).toBe("一致");
    expect(valueOf(copy.book, "tanping_a1_score")).toBe(1.5);
    expect(copy.book.sheets.map(({ name }) => name)).toContain("Sheet'2");
  });

  it("ends with the gravest answer: 3 before 1 before 0", async () => {
    const fine = await runTanping("score", at("program.xlsx"));
    const withheld = await spawnTanping("score", at("wrong.xlsx"), at("program.xlsx"));
    expect([fine.exitCode, withheld.exitCode, scoredAll.exitCode]).toEqual([0, 1, 3]);
    expect(linesOf(withheld).map(({ status }) => status)).toEqual(["withheld", "scored"]);
  });

  it("never writes over a source or over another copy, and says so before it begins", async () => {
    mkdirSync(at("more"));
    writeFileSync(at("more", "program.xlsx"), readFileSync(at("program.xlsx")));
    symlinkSync(folder, at("link"));
    const before = readFileSync(at("program.xlsx"));
    const refused = [
      await runTanping("score", at("program.xlsx"), "--out", folder),
      await runTanping("score", at("program.xlsx"), "--out", at("link")),
      await runTanping(
        ...["score", at("program.xlsx"), at("more", "program.xlsx"), "--out", at("both")],
      ),
      await runTanping("score", at("program.xlsx"), "--out", at("text.xlsx")),
      await runTanping("score"),
    ];
    for (const { exitCode, stdout } of refused) expect([exitCode, stdout]).toEqual([2, ""]);
    expect(refused.slice(0, 3).every(({ stderr }) => /would be overwritten/.test(stderr))).toBe(
      true,
    );
    expect(readFileSync(at("program.xlsx"))).toEqual(before);
  });
});

test("a score entered into a scored copy afterwards shows as changed since", async () => {
  const { book } = await readXlsx(readFileSync(at("scored", "program.xlsx")), createCalculator());
  enter(book, "tanping_a1_score", 2);
  expect(valueOf(book, "tanping_result_check")).toBe("已变更");
});

import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { create } from "../../cli/create";
import { importFile } from "../../cli/import";
import { UsageError } from "../../cli/usage";

const folder = mkdtempSync(join(tmpdir(), "import-questions-"));
const at = (name: string) => join(folder, name);

const mixed = "Jahr;Emissionen (t CO2e);Strom (MWh)\n2022;1.234,5;1000\n2023;2.345;1000\n";
const words = [
  at("new.xlsx"),
  at("mixed.csv"),
  ...["--map", "year=Jahr,emission=Emissionen (t CO2e),output=Strom (MWh)"],
  ...["--emission-unit", "tCO2e", "--output-unit", "MWh", "--out", at("out.xlsx")],
];

/** The exit code, and the line that is printed. */
const importing = async (...more: string[]) => {
  let printed = "";
  const write = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    const exitCode = await importFile([...words, ...more]);
    return { exitCode, line: JSON.parse(printed) as Readonly<Record<string, unknown>> };
  } finally {
    write.mockRestore();
  }
};

/** What the sheet of imports says about questions. */
const recorded = async (): Promise<readonly string[]> => {
  const { book } = await readXlsx(readFileSync(at("out.xlsx")), createCalculator());
  const sheet = book.sheets.find(({ name }) => name === "导入记录");
  const rows = Array.from({ length: 40 }, (_, row) =>
    [1, 2, 6].map((column) => String(sheet?.cell(row, column)?.value ?? "")).join(" "),
  );
  return rows.filter((row) => row.startsWith("提问"));
};

beforeAll(async () => {
  await create([at("new.xlsx")]);
  writeFileSync(at("mixed.csv"), mixed);
});

it("asks what only a person can settle, with every answer's option and years, and writes nothing", async () => {
  const { exitCode, line } = await importing();
  expect([exitCode, existsSync(at("out.xlsx"))]).toEqual([1, false]);
  expect(line).toMatchObject({
    status: "asked",
    questions: [
      {
        question: "decimal-comma",
        title: "逗号是小数点还是千位分隔符",
        answer: null,
        default: "set-aside",
        readings: [
          { option: "--answer decimal-comma=set-aside", years: [] },
          {
            says: "逗号作小数点",
            option: "--answer decimal-comma=comma",
            years: [
              { year: 2022, emission: "1234.5", intensity: "1.2345" },
              { year: 2023, emission: "2345", intensity: "2.345" },
            ],
          },
          { option: "--answer decimal-comma=point", years: [{ year: 2023, emission: "2.345" }] },
        ],
      },
    ],
  });
});

it("imports by an answer of the words or of a file, and the workbook says who chose it", async () => {
  const said = await importing("--answer", "decimal-comma=comma");
  expect(said).toMatchObject({ exitCode: 0, line: { status: "imported", imported: 2 } });
  expect(await recorded()).toEqual([
    "提问：逗号是小数点还是千位分隔符 2 由使用者选择：逗号作小数点",
  ]);
  writeFileSync(at("answers.json"), '{"decimal-comma": "point"}');
  const filed = await importing("--answers", at("answers.json"));
  expect(filed).toMatchObject({ exitCode: 0, line: { status: "imported", imported: 1 } });
  const both = await importing("--answers", at("answers.json"), "--answer", "decimal-comma=comma");
  expect(both.line).toMatchObject({ imported: 2 });
});

it("takes what is proposed where it is told to, and the workbook says that nobody chose", async () => {
  writeFileSync(at("mixed.csv"), `${mixed}2024;3000;1000\n`);
  expect(await importing("--accept-defaults")).toMatchObject({
    exitCode: 0,
    line: { status: "imported", imported: 1, setAside: { "decimal-comma": 2 } },
  });
  expect(await recorded()).toEqual([
    "提问：逗号是小数点还是千位分隔符 2 使用者未逐项选择，按建议处理：不导入该行",
  ]);
});

it("says what is wrong with an answer, and with a file of answers", async () => {
  const faulty = (...more: string[]) => expect(importing(...more)).rejects;
  await faulty("--answer", "commas=comma").toThrow('There is no question "commas".');
  await faulty("--answer", "decimal-comma=dot").toThrow(
    'decimal-comma is answered by set-aside, comma, point, not "dot".',
  );
  for (const text of ["[]", "null", "{", '"comma"']) {
    writeFileSync(at("answers.json"), text);
    await faulty("--answers", at("answers.json")).toThrow(UsageError);
  }
  expect(await importing("--answers", at("none.json"))).toMatchObject({
    exitCode: 3,
    line: { status: "refused" },
  });
});

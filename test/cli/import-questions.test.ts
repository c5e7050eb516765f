import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { saveOutput } from "../../cli/book-file";
import { create } from "../../cli/create";
import { importFile } from "../../cli/import";
import { UsageError } from "../../cli/usage";
import { enter, valueOf } from "../host/support/fill";
import { hear } from "./hear";

const folder = mkdtempSync(join(tmpdir(), "import-questions-"));
const at = (name: string) => join(folder, name);

const mixed = "Jahr;Emissionen (t CO2e);Strom (MWh)\n2022;1234,5;1000\n2023;2.345;1000\n";
const words = [
  at("new.xlsx"),
  at("mixed.csv"),
  ...["--map", "year=Jahr,emission=Emissionen (t CO2e),output=Strom (MWh)"],
  ...["--emission-unit", "tCO2e", "--output-unit", "MWh", "--out", at("out.xlsx"), "--force"],
];

/** The exit code, and the line that is printed. */
const importing = (...more: string[]) => importingBy([...words, ...more]);

const importingBy = async (all: readonly string[]) => {
  const heard = hear("stdout");
  try {
    const exitCode = await importFile(all);
    return { exitCode, line: JSON.parse(heard.text()) as Readonly<Record<string, unknown>> };
  } finally {
    heard.stop();
  }
};

const importsOf = async (file: string) => {
  const { book } = await readXlsx(readFileSync(at(file)), createCalculator());
  return book.sheets.find(({ name }) => name === "导入记录");
};

/** What the sheet of imports says that the first import is. */
const firstRecord = async (file: string): Promise<string> =>
  String((await importsOf(file))?.cell(3, 1)?.value);

/** What the sheet of imports says about questions. */
const recorded = async (): Promise<readonly string[]> => {
  const sheet = await importsOf("out.xlsx");
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

it("asks in which encoding a text reads right, and records one that was accepted as proposed", async () => {
  // 镕基厂 in GB18030 is as likely something in Big5.
  const heading = Buffer.from("year,plant,emissions (tCO2e),output (MWh)\n2023,");
  const plant = Buffer.from([0xe9, 0x46, 0xbb, 0xf9, 0xb3, 0xa7]);
  writeFileSync(at("rare.csv"), Buffer.concat([heading, plant, Buffer.from(",1200,500\n")]));
  const rare = [
    at("new.xlsx"),
    at("rare.csv"),
    ...["--map", "year=year,source=plant,emission=emissions (tCO2e),output=output (MWh)"],
    ...["--emission-unit", "tCO2e", "--output-unit", "MWh", "--out", at("rare.xlsx"), "--force"],
  ];
  const asked = await importingBy(rare);
  expect([asked.exitCode, existsSync(at("rare.xlsx"))]).toEqual([1, false]);
  expect(asked.line).toMatchObject({
    status: "asked",
    encodings: [
      { encoding: "gb18030", says: "2023,镕基厂,1200,500", option: "--encoding gb18030" },
      { encoding: "big5", says: "2023,噷價釦,1200,500", option: "--encoding big5" },
      { encoding: "windows-1252" },
    ],
  });
  const named = await importingBy([...rare, "--encoding", "big5"]);
  expect(named.line).toMatchObject({ status: "imported", years: [{ year: 2023 }] });
  const accepted = await importingBy([...rare, "--accept-defaults"]);
  expect([accepted.exitCode, accepted.line.status]).toEqual([0, "imported"]);
  expect(await firstRecord("rare.xlsx")).toContain("rare.csv gb18030 as proposed ,");
});

describe("an output that every source's row repeats", () => {
  const repeated = [
    at("new.xlsx"),
    "test/data/import-corpus/02-repeated-output/and-a-total.csv",
    ...["--map", "year=期间,source=排放源,emission=排放量(tCO2e),output=产量(MWh)"],
    ...["--emission-unit", "tCO2e", "--output-unit", "MWh"],
  ];
  const each = ["--answer", "output-repeated=each", "--out", at("each.xlsx"), "--force"];
  const answerIn = async (file: string) => {
    const { book } = await readXlsx(readFileSync(at(file)), createCalculator());
    return valueOf(book, "tanping_repeated_output");
  };

  it("is asked about where the workbook has no answer", async () => {
    expect(await importingBy(repeated)).toMatchObject({ exitCode: 1, line: { status: "asked" } });
  });

  it("that is each source's own is remembered by the workbook, which is not asked again", async () => {
    expect(await importingBy([...repeated, ...each])).toMatchObject({ exitCode: 0 });
    expect(await answerIn("each.xlsx")).toBe("各自计入");
    const again = await importingBy([at("each.xlsx"), ...repeated.slice(1)]);
    expect(again).toMatchObject({
      exitCode: 0,
      line: { status: "preview", questions: [{ question: "output-repeated", answer: "each" }] },
    });
  });

  it("that counts once is written once, and needs no answer in the workbook", async () => {
    const once = ["--answer", "output-repeated=once", "--out", at("once.xlsx"), "--force"];
    const { line } = await importingBy([...repeated, ...once]);
    expect(await answerIn("once.xlsx")).toBeNull();
    expect(line).toMatchObject({ status: "imported" });
  });

  it("may be answered otherwise than the workbook has it: the last answer stays", async () => {
    await importingBy([...repeated, ...each]);
    const { book } = await readXlsx(readFileSync(at("each.xlsx")), createCalculator());
    enter(book, "tanping_repeated_output", "once");
    await saveOutput({ path: at("answered.xlsx"), replaces: true }, await writeXlsx(book));
    const counted = await importingBy([at("answered.xlsx"), ...repeated.slice(1)]);
    expect(counted.line).toMatchObject({ questions: [{ answer: "once" }] });
    const otherwise = [at("answered.xlsx"), ...repeated.slice(1), ...each];
    expect(await importingBy(otherwise)).toMatchObject({ exitCode: 0 });
    expect(await answerIn("each.xlsx")).toBe("各自计入");
  });
});

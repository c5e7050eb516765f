import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { openFile, saveOutput } from "../../cli/book-file";
import { importFile } from "../../cli/import";
import { migrate } from "../../cli/migrate";
import { repair } from "../../cli/repair";
import { score } from "../../cli/score";
import { seal } from "../../cli/seal";
import { verify } from "../../cli/verify";
import { withExcel } from "../../cli/with-excel";
import { unsealWorkbook } from "../../src/workflows/seal-workbook";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "earlier-formats-"));
const out = (name: string) => join(folder, name);
const sealed = (language: string, format = "1") =>
  `test/data/format-${format}/sealed.${language}.xlsx`;

/** A file of the format that is open for entries again. */
const opened = async (language: string, format = "1"): Promise<string> => {
  const { book } = await openFile(sealed(language, format));
  const request = { by: "李四", reason: "监督评价", now: new Date(0) };
  expect(await withExcel(book, () => unsealWorkbook(request))).toMatchObject({ kind: "done" });
  const file = out(`open.${language}.xlsx`);
  await saveOutput({ path: file, replaces: true }, await writeXlsx(book));
  return file;
};

describe.each([
  ["zh-CN", "3090.350877192982456140350877192982"],
  ["en-US", "50.05257749292372600206581747751508"],
])("a file of format 1 in %s", (language, intensity) => {
  it("has nothing to repair", async () => {
    const [exitCode, [line]] = await runCommand(
      ...([repair, sealed(language), "--out", out("repaired.xlsx"), "--force"] as const),
    );
    expect([exitCode, line]).toMatchObject([0, { status: "repaired", restored: [], left: [] }]);
  });

  it("migrates item by item into a file of the newest format, with the same figures", async () => {
    const file = out(`migrated.${language}.xlsx`);
    const [exitCode, [line]] = await runCommand(migrate, sealed(language), "--out", file);
    const fates = (line?.items as { fate: string }[]).map(({ fate }) => fate);
    expect([exitCode, new Set(fates), fates.length]).toEqual([0, new Set(["carried"]), 52]);
    const answer =
      language === "zh-CN" ? "repeated-output=each" : "advanced-later=It holds for 2019";
    expect(await runCommand(score, file, "--answer", answer)).toMatchObject([
      0,
      [{ status: "scored", intensity, composite: "87.5" }],
    ]);
  });
});

/** Records after the seal are closed anew after sealing anew: until then `verify` says that they name another seal. */
const supplementsOfSealBefore = 1;

test.each([
  ["1", "87.5", 0],
  ["2-draft", "95.5", 0],
  ["2-draft-2", "84.5", supplementsOfSealBefore],
])(
  "a file of format %s is opened, scored and sealed again by its own",
  async (format, composite, exit) => {
    const file = await opened("zh-CN", format);
    const [scored] = await runCommand(score, file, "--out", out("scored"), "--force");
    const copy = join(out("scored"), "open.zh-CN.xlsx");
    const again = out("again.xlsx");
    const [signed] = await runCommand(
      seal,
      copy,
      "--by",
      "王五",
      "--anyway",
      "--force",
      "--out",
      again,
    );
    expect([scored, signed]).toEqual([0, 0]);
    expect(await runCommand(verify, again)).toMatchObject([
      exit,
      [{ status: "intact", changes: [], recomputed: { composite } }],
    ]);
  },
);

test.each([
  ["2-draft", "zh-CN", "95.5"],
  ["2-draft", "en-US", "95.5"],
  ["2-draft-2", "zh-CN", "84.5"],
  ["2-draft-2", "en-US", "84.5"],
])("a file of format %s in %s migrates whole", async (format, language, composite) => {
  const file = out(`migrated.${format}.${language}.xlsx`);
  const [exitCode, [line]] = await runCommand(
    ...([migrate, sealed(language, format), "--out", file] as const),
  );
  const fates = (line?.items as { fate: string }[]).map(({ fate }) => fate);
  expect([exitCode, new Set(fates), fates.length]).toEqual([0, new Set(["carried"]), 52]);
  expect(await runCommand(score, file)).toMatchObject([0, [{ status: "scored", composite }]]);
});

test("a file of format 1 whose names another program dropped gets those of its own format back", async () => {
  const { book } = await openFile(await opened("en-US"));
  for (const { name } of [...book.names]) book.deleteName(name, null, "user");
  await saveOutput({ path: out("nameless.xlsx"), replaces: true }, await writeXlsx(book));
  const [exitCode, [line]] = await runCommand(
    ...([repair, out("nameless.xlsx"), "--out", out("named.xlsx")] as const),
  );
  expect([exitCode, line?.status, line?.left]).toEqual([0, "repaired", []]);
  const what = (line?.restored as { what: string }[]).map((its) => its.what);
  expect(new Set(what)).toEqual(new Set(["name-missing"]));
  expect(await runCommand(score, out("named.xlsx"))).toMatchObject([
    0,
    [{ status: "scored", composite: "87.5" }],
  ]);
});

test("a migrated file withholds what its old format could not ask", async () => {
  const file = out("asked.xlsx");
  await runCommand(migrate, sealed("zh-CN"), "--out", file);
  const [exitCode, [line]] = await runCommand(score, file);
  expect([exitCode, line]).toMatchObject([
    1,
    {
      intensity: null,
      problems: [
        {
          code: "output-repeated",
          options: ["--answer repeated-output=once", "--answer repeated-output=each"],
        },
      ],
    },
  ]);
  expect(await runCommand(score, file, "--answer", "repeated-output=once")).toMatchObject([
    0,
    [{ status: "scored", intensity: "9271.052631578947368421052631578947" }],
  ]);
});

test("an import into a file of format 1 asks as before and is scored as before", async () => {
  const file = await opened("zh-CN");
  const words = [
    ...[file, "test/data/import-corpus/02-repeated-output/and-a-total.csv"],
    ...["--map", "year=期间,source=排放源,emission=排放量(tCO2e),output=产量(MWh)"],
    ...["--emission-unit", "tCO2e", "--output-unit", "MWh"],
  ];
  expect(await runCommand(importFile, ...words)).toMatchObject([1, [{ status: "asked" }]]);
  const each = ["--answer", "output-repeated=each", "--out", out("each.xlsx")];
  expect(await runCommand(importFile, ...words, ...each)).toMatchObject([
    0,
    [{ status: "imported" }],
  ]);
  const [, [line]] = await runCommand(score, out("each.xlsx"));
  expect(line?.findings).toBeUndefined();
  expect(line?.notices).toMatchObject([
    { code: "years-not-evaluated" },
    { code: "output-repeated" },
  ]);
});

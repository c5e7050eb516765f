import { earlierPlan } from "../../../src/sheets/earlier-plan";
import { formatText, formats, newFormat } from "../../../src/sheets/file-format";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { lackingNames } from "../../../src/sheets/reading";
import type { SheetKey, WorkbookPlan } from "../../../src/sheets/sheet-plan";
import { languages } from "../../../src/strings/language";

const sheetIn = ({ sheets }: WorkbookPlan, key: SheetKey) => sheets.find((its) => its.key === key);
const namesIn = ({ sheets }: WorkbookPlan) => sheets.flatMap(({ names }) => [...names.keys()]);
const textsIn = ({ sheets }: WorkbookPlan) =>
  sheets.flatMap(({ contents }) => contents.flat()).map(String);
const formulasIn = (plan: WorkbookPlan) =>
  textsIn(plan)
    .filter((its) => its.startsWith("="))
    .join("\n");

/** Parts of formulas and names that came with 2-draft, besides the cells of its entries. */
const helpersOf2 = [
  "tanping_list_repeated_output",
  "tanping_advanced_factor",
  "tanping_counts_once",
];

describe.each(languages)("a workbook of format 1 in %s, as it was issued", (language) => {
  const laidOut = earlierPlan("1", language);
  const lacking = [...lackingNames(formats[0])];

  it("has no name or formula of what came later, and a mark of its own", async () => {
    const { plan } = await laidOut;
    for (const name of [...lacking, ...helpersOf2]) {
      expect(namesIn(plan)).not.toContain(name);
      expect(formulasIn(plan)).not.toContain(name);
    }
    expect(textsIn(plan)).toContain("1 T/CECA-G-00XX-2023-draft");
  });

  it("has a rule for each score, which names its item", async () => {
    const { plan } = await laidOut;
    const scores = sheetIn(plan, "a1")?.rules.filter(
      ({ area, accepts }) => area.column === 4 && accepts.kind === "decimal",
    );
    expect(scores).toHaveLength(52);
    expect(scores?.[0]).toMatchObject({
      prompt: expect.stringMatching(/^1\.1\.1/) as string,
      error: expect.stringContaining("1.1.1") as string,
    });
  });
});

describe.each(languages)("a workbook of format 2-draft in %s, as it was issued", (language) => {
  const laidOut = earlierPlan("2-draft", language);

  it("has what formulas read of R16, and a mark of its own", async () => {
    const { plan } = await laidOut;
    expect(namesIn(plan)).toEqual(expect.arrayContaining(helpersOf2));
    expect(formulasIn(plan)).toContain("tanping_counts_once");
    expect(textsIn(plan)).toContain("2-draft T/CECA-G-00XX-2023-draft");
  });
});

test.each(languages)(
  "a workbook of format 2-draft-2 in %s has lists of records",
  async (language) => {
    const { plan } = await earlierPlan("2-draft-2", language);
    expect(namesIn(plan)).toEqual(
      expect.arrayContaining(["tanping_report_date", "tanping_workbook_id"]),
    );
    expect(sheetIn(plan, "nonconformities")?.table).toMatchObject({
      name: "TanpingNonconformities",
    });
    expect(textsIn(plan)).toContain("2-draft-2 T/CECA-G-00XX-2023-draft");
  },
);

describe.each(languages)("the sheet of the seal in %s", (language) => {
  it.each(["1", "2-draft", "2-draft-2"] as const)(
    "of format %s stands apart from the others",
    async (version) => {
      const { plan, seal } = await earlierPlan(version, language);
      expect(seal.key).toBe("seal");
      expect(plan.sheets.map(({ key }) => key)).toEqual([
        ...["info", "a1", "a2", "a3", "monitoring", "nonconformities"],
      ]);
    },
  );
});

test.each(languages)("a new workbook in %s is of the newest format", (language) => {
  expect(textsIn(layOutWorkbook(language))).toContain(formatText(newFormat));
});

import { cellText } from "../../src/cells/address";
import { scoreWorkbook } from "../../src/workflows/score-workbook";
import { sealWorkbook } from "../../src/workflows/seal-workbook";
import { lookAtFile } from "../../src/workflows/look-at-file";
import { holdAgainstSlip, slipIn, slipOfFile } from "../../src/workflows/seal-slip";
import { verifyWorkbook, type Verified } from "../../src/workflows/verify-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { calculateSaved } from "../../cli/bytes/calculate-saved";
import { withExcel } from "../../cli/with-excel";
import { openSaved } from "../../src/saved/open-saved";
import { savedWorkbook } from "../../src/saved/saved-workbook";
import { readWorkbook } from "@tanping/workbench/xlsx/read-workbook";
import { readXlsx } from "@tanping/workbench/xlsx/read-xlsx";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { allThroughLibreOffice } from "./libreoffice";
import { allThroughOpenpyxl } from "./openpyxl";
import { awkwardFillings as fillings } from "./support/awkward-fillings";
import { changedAspects } from "./support/changed-aspects";
import { fillBooks } from "./support/filled-books";
import { formulaCounts } from "./support/formula-counts";
import { scoreFiles } from "./support/score-files";
import { placeOf } from "./support/tampering-tools";

const now = new Date("2026-11-23T04:00:00Z");

type Saved = "before" | "openpyxl" | "LibreOffice";

let files: ReadonlyMap<string, Readonly<Record<Saved, Uint8Array>>>;
/** The scored workbooks after they were sealed, as each program saved them. */
let sealed: Readonly<Record<Saved, readonly Uint8Array[]>>;
let lines: ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const written = async (): Promise<readonly Uint8Array[]> => {
  const made: Uint8Array[] = [];
  for (const [index, { book }] of (await fillBooks(fillings)).entries()) {
    if (fillings[index]?.isScored) await withExcel(book, () => scoreWorkbook(now));
    made.push(await writeXlsx(book));
  }
  return made;
};

const signer = { by: "张工 & Co.", now, key: null };

const sealedFrom = async (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> => {
  const made: Uint8Array[] = [];
  for (const bytes of files.filter((_, index) => fillings[index]?.isScored)) {
    const { book } = await readXlsx(bytes, createCalculator());
    const { sheet, area } = placeOf(book, "tanping_monitoring");
    const note = { row: area.row, column: area.column + 5, rows: 1, columns: 1 };
    const formula = "=IF(TRUE,sum( E5 , 2)*1.50,0)";
    book.write(sheet.id, note, [[{ formula }]], "pasted");
    await withExcel(book, () => sealWorkbook(signer));
    made.push(await writeXlsx(book));
  }
  return made;
};

beforeAll(async () => {
  const open = await written();
  const before = [...open, ...(await sealedFrom(open))];
  const [openpyxl, LibreOffice] = await Promise.all([
    allThroughOpenpyxl(before),
    allThroughLibreOffice(before),
  ]);
  const saved = { before, openpyxl, LibreOffice };
  const sealedIn = (all: readonly Uint8Array[]) => all.slice(fillings.length);
  sealed = {
    before: sealedIn(before),
    openpyxl: sealedIn(openpyxl),
    LibreOffice: sealedIn(LibreOffice),
  };
  const nothing = new Uint8Array();
  files = new Map(
    fillings.map(({ says }, index) => [
      says,
      {
        before: before[index] ?? nothing,
        openpyxl: openpyxl[index] ?? nothing,
        LibreOffice: LibreOffice[index] ?? nothing,
      },
    ]),
  );
  lines = scoreFiles(
    Object.entries(saved).flatMap(([by, all]) =>
      all.slice(0, fillings.length).map((bytes, index) => [`${by} ${index}`, bytes] as const),
    ),
  );
}, 600_000);

const bytesOf = (says: string, saved: Saved): Uint8Array =>
  files.get(says)?.[saved] ?? new Uint8Array();

const bookOf = (says: string, saved: Saved): BookSnapshot =>
  readWorkbook(bytesOf(says, saved)).snapshot;

describe.each(fillings)("$says", ({ says, isScored }) => {
  it.each(["openpyxl", "LibreOffice"] as const)("is scored alike after %s saved it", (program) => {
    const index = fillings.findIndex((filling) => filling.says === says);
    const [before, after] = ["before", program].map((by) => lines.get(`${by} ${index}`));
    expect(before).toMatchObject(
      isScored ? { status: "scored", composite: "99.85", problems: [] } : { status: "withheld" },
    );
    expect({ ...after, lost: null }).toEqual({ ...before, lost: null });
  });

  it("loses the results of its formulas to openpyxl, and some of its looks, but nothing else", () => {
    const [before, after] = [bookOf(says, "before"), bookOf(says, "openpyxl")];
    // Cells behind the first of a merge keep their lock alone; numbers are written with 16 digits.
    const entries = isScored ? ["entries"] : [];
    expect(changedAspects(before, after)).toEqual([...entries, "looks"].sort());
    const { all, calculated } = formulaCounts(bytesOf(says, "before"));
    expect(calculated).toBe(all);
    expect(formulaCounts(bytesOf(says, "openpyxl"))).toEqual({ all, calculated: 0 });
  });

  it("keeps its entries, formulas, locks, protection, merges and names in LibreOffice", () => {
    const [before, after] = [bookOf(says, "before"), bookOf(says, "LibreOffice")];
    // Without a header's text LibreOffice moves its place on the page.
    const further = isScored ? ["entries"] : ["pageLayout", "rowHeights"];
    // It rounds the widths of some of the Chinese sheets.
    if (says.endsWith("zh-CN")) further.push("columnWidths");
    expect(changedAspects(before, after)).toEqual([...libreOfficeChanges, ...further].sort());
    const { all } = formulaCounts(bytesOf(says, "before"));
    expect(formulaCounts(bytesOf(says, "LibreOffice"))).toEqual({ all, calculated: all });
  });
});

it.each(["before", "openpyxl", "LibreOffice"] as const)(
  "a sealed workbook is intact, and misleads nobody, as saved: %s",
  async (program) => {
    expect(sealed[program]).toHaveLength(2);
    for (const bytes of sealed[program]) {
      const saved = openSaved(bytes);
      const source = savedWorkbook(saved, calculateSaved(saved));
      const outcome = await verifyWorkbook(null, source);
      if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
      expect(outcome).toMatchObject({
        kind: "done",
        answer: { report: { status: "intact" }, changes: [], findings: [] },
      });
      const { since } = await lookAtFile(saved, outcome.answer, { source });
      expect(since).toEqual([]);
    }
  },
);

it.each<[Saved, string]>([
  ["before", "same-file"],
  ["openpyxl", "same-entries"],
  ["LibreOffice", "same-entries"],
])("a slip says of a sealed workbook as saved: %s, %s", async (program, status) => {
  for (const [index, bytes] of sealed[program].entries()) {
    const original = sealed.before[index] ?? new Uint8Array();
    const { json } = await verified(original, (its) =>
      slipOfFile(original, its, { stood: [], key: null }),
    );
    const slip = slipIn(json);
    if (!slip) throw new Error(json);
    const report = await verified(bytes, (its) =>
      holdAgainstSlip(slip, { verified: its, bytes }, null),
    );
    expect(report).toEqual({ status, signature: "none", changes: [] });
  }
});

/** Something about a workbook once it is verified. */
const verified = async <Answer>(
  bytes: Uint8Array,
  work: (its: Verified) => Promise<Answer>,
): Promise<Answer> => {
  const { book } = await readXlsx(bytes, createCalculator());
  return withExcel(book, async () => {
    const outcome = await verifyWorkbook(null);
    if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
    return work(outcome.answer);
  });
};

/** Saved without a window; every one of them is explained by a test below, or is a matter of looks. */
const libreOfficeChanges = [
  "tanping_monitoring",
  "conditionalFormats",
  "frozen",
  "looks",
  "showGridlines",
  "tabColor",
  "tables",
  "validations",
];

describe("LibreOffice", () => {
  const both = (): readonly [BookSnapshot, BookSnapshot] => {
    const says = fillings[1]?.says ?? "";
    return [bookOf(says, "before"), bookOf(says, "LibreOffice")];
  };
  /** The same part of every sheet, before and after. */
  const compare = <Part>(partOf: (sheet: BookSnapshot["sheets"][number]) => Part) => {
    const [before, after] = both();
    return [before.sheets.map(partOf), after.sheets.map(partOf)] as const;
  };

  it("adds a second limit of 0 to rules that take one", () => {
    const [before, after] = compare(({ validations }) =>
      validations.map((validation) => {
        const { rule } = validation;
        if (!("operator" in rule) || /between/i.test(rule.operator)) return validation;
        return { ...validation, rule: { ...rule, formula2: null } };
      }),
    );
    expect(after).toEqual(before);
  });

  it("numbers conditional formats anew, quotes the signs in their dates and lets the next one apply as well", () => {
    const [before, after] = compare(({ conditionalFormats }) =>
      conditionalFormats.map(({ areas, rule, style }) => ({
        areas,
        rule,
        style: JSON.stringify(style).replaceAll(String.raw`\\-`, "-"),
      })),
    );
    expect(after).toEqual(before);
  });

  it("takes the table's style, not its name, area or columns", () => {
    const [before, after] = compare(({ tables }) =>
      tables.map(({ name, area, columns, showHeaders, showTotals }) => ({
        name,
        area,
        columns,
        showHeaders,
        showTotals,
      })),
    );
    expect(after).toEqual(before);
  });

  it("moves the header on the page, nothing else of it", () => {
    const [before, after] = compare(({ pageLayout }) => ({
      ...pageLayout,
      margins: { ...pageLayout.margins, header: 0 },
    }));
    expect(after).toEqual(before);
  });

  it("writes the data body of the table in a way that it cannot read itself", () => {
    const [before, after] = both().map(({ names }) =>
      names.find(({ name }) => name === "tanping_monitoring"),
    );
    expect(before?.formula).toBe("=TanpingMonitoring[#Data]");
    expect(after?.formula).toBe("=TanpingMonitoring[#data]");
  });
});

test("openpyxl enters by name, or by sheet and cell, and the entries count", async () => {
  const says = fillings[1]?.says ?? "";
  const sheet = bookOf(says, "before").sheets.find(({ tables }) => tables.length > 0);
  const { row = 0, column = 0 } = sheet?.tables[0]?.area ?? {};
  const [edited = new Uint8Array()] = await allThroughOpenpyxl(
    [bytesOf(says, "before")],
    [
      { name: "tanping_a1_score", value: 1 },
      // The emission of 2019, the fourth year: more than in the years before, which earns 60.
      {
        sheet: sheet?.name ?? "",
        cell: cellText({ row: row + 4, column: column + 3 }),
        value: 9e6,
      },
    ],
  );
  const line = scoreFiles([["edited", edited]]).get("edited");
  expect(line).toMatchObject({ qualitative: "99", quantitative: "60", composite: "71.7" });
});

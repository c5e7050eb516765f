import { layOutClauses } from "../../../src/sheets/lay-out-clauses";
import { margins } from "../../../src/sheets/margins";
import { pageHeight } from "../../../src/sheets/page-breaks";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import { textHeight } from "../../../src/sheets/text-height";
import { clauses } from "../../../src/standard/clauses";
import { languages } from "../../../src/strings/language";

describe.each(languages)("the sheet of clauses in %s", (language) => {
  const plan = layOutClauses(sheetLanguage(language));
  const rows = plan.contents.slice(3);
  const heightOf = (row: number) => plan.rowHeights.get(row) ?? 0;
  const labels = rows.map(([label]) => String(label ?? ""));
  const isHeading = (label: string) => /^[\d.]+$/.test(label);

  it("has a row for every heading of the standard, and one for every part of a clause", () => {
    expect(labels.filter(isHeading)).toEqual(clauses.map(({ id }) => id));
    expect(rows).toHaveLength(clauses.reduce((sum, { parts }) => sum + 1 + parts.length, 0));
  });

  it("labels every part that is cited, in the workbook's language", () => {
    const below = (id: string) => {
      const at = labels.indexOf(id);
      const end = labels.findIndex((label, index) => index > at && isHeading(label));
      return labels.slice(at + 1, end);
    };
    const [opening, closing] = language === "zh-CN" ? ["首段", "末段"] : ["opening", "closing"];
    expect(below("7.5")).toEqual([
      `7.5 ${opening}`,
      "7.5 a)",
      "7.5 b)",
      "",
      "7.5 c)",
      `7.5 ${closing}`,
      "",
    ]);
    expect(below("7.9")).toEqual([""]);
  });

  it("names the items beside what they rest on, a dash where none does, and nothing beside notes and leads", () => {
    const [and, opening] = language === "zh-CN" ? ["、", "首段"] : [", ", "opening"];
    const itemsAt = (label: string) => rows[labels.indexOf(label)]?.[2];
    expect(itemsAt("6.3 a)")).toBe(["1.1.1", "1.3.1\n1.3.2", "1.3.3"].join(and));
    expect([itemsAt("9.3 a)"), itemsAt(`9.3 ${opening}`)]).toEqual(["—", null]);
    const notes = rows.filter(([, text]) => String(text).startsWith("注"));
    expect(notes.map(([, , items]) => items)).toEqual(notes.map(() => null));
    expect(notes.length).toBeGreaterThan(10);
  });

  it("has rows as high as the longest of their texts needs, none above what Excel allows", () => {
    plan.contents.forEach((cells, row) => {
      if (row < 3) return;
      cells.forEach((content, column) => {
        const needed = textHeight(String(content ?? ""), plan.columnWidths[column] ?? 0);
        expect(needed).toBeLessThan(409);
        expect(heightOf(row)).toBeGreaterThanOrEqual(needed);
      });
    });
  });

  it("is as wide as an A4 page between its margins, so that it is not shrunk", () => {
    const width = plan.columnWidths.reduce((sum, its) => sum + its, 0);
    expect(width).toBeLessThanOrEqual(595 - 2 * margins.sides);
  });

  it("begins a page where the next rows have no room, and leaves no heading behind", () => {
    const width = plan.columnWidths.reduce((sum, its) => sum + its, 0);
    const room = pageHeight("portrait", { width, ...margins });
    const breaks = plan.pages === "one" ? [] : plan.pages.breaks;
    const starts = [0, ...breaks, plan.contents.length];
    const between = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => heightOf(from + at)).reduce((a, b) => a + b, 0);
    expect(breaks.length).toBeGreaterThan(5);
    starts.slice(1).forEach((end, index) => {
      const start = starts[index] ?? 0;
      const heading = index === 0 ? 0 : heightOf(2);
      const height = heading + between(start, end);
      expect(height).toBeLessThanOrEqual(room);
      expect(isHeading(String(plan.contents[end - 1]?.[0] ?? ""))).toBe(false);
      if (end < plan.contents.length) {
        // What comes next goes down to the first row that is no heading.
        const next = plan.contents.findIndex(
          ([label], row) => row >= end && !isHeading(String(label ?? "")),
        );
        expect(height + between(end, next + 1)).toBeGreaterThan(room);
      }
    });
  });

  it("has no cell that Excel would read as a formula, and no entry", () => {
    for (const cells of plan.contents)
      for (const content of cells) expect(String(content ?? "")).not.toMatch(/^[=+@-]/);
    expect([plan.entries, plan.protection]).toEqual([[], "protected"]);
  });
});

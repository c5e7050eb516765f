import { layOutImports } from "../../../src/importing/write/lay-out-imports";
import { layOutSeal } from "../../../src/seal/lay-out-seal";
import { layOutFullTexts } from "../../../src/sheets/lay-out-full-texts";
import { layOutList } from "../../../src/sheets/lay-out-list";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { fontSize, looks, type LookDetails } from "../../../src/sheets/looks";
import { margins } from "../../../src/sheets/margins";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { highestRow, wantedHeight } from "../../../src/sheets/text-height";
import { textWidth } from "../../../src/sheets/text-width";
import { recordListKeys } from "../../../src/standard/record-lists";
import { languages } from "../../../src/strings/language";

/** points */
const paper = { portrait: 595, landscape: 842 } as const;

const sheets = languages.flatMap((language) => [
  ...layOutWorkbook(language).sheets,
  layOutSeal(language),
  layOutImports(language),
  layOutFullTexts(language, [["所在", "文字", "a1!L4"]]),
  ...recordListKeys.map((list) => layOutList(sheetLanguage(language), list)),
]);

const scaleOf = ({ orientation, columnWidths, printed }: SheetPlan): number => {
  const width = columnWidths.slice(0, printed.columns).reduce((sum, its) => sum + its, 0);
  return Math.min(1, (paper[orientation] - 2 * margins.sides) / width);
};

it.each(sheets.map((sheet) => [sheet.title, sheet] as const))(
  "no writing of the sheet %s is smaller than 8 points on A4",
  (_, sheet) => {
    const sizes = sheet.looks
      .filter(({ area }) => area.column < sheet.printed.columns)
      .map(({ look }) => (looks[look] as LookDetails).size ?? fontSize);
    expect(Math.min(...sizes) * scaleOf(sheet)).toBeGreaterThanOrEqual(8);
  },
);

it("every printed wording has room in its row", () => {
  const tooHigh = sheets.flatMap(({ contents, columnWidths, merges, printed }) =>
    contents.flatMap((cells, row) =>
      cells.slice(0, printed.columns).filter((content, column) => {
        if (typeof content !== "string" || content.startsWith("=")) return false;
        const area = merges.find((its) => its.row === row && its.column === column);
        const end = column + (area?.columns ?? 1);
        const width = columnWidths.slice(column, end).reduce((sum, its) => sum + its, 0);
        return wantedHeight(content, width) > highestRow * (area?.rows ?? 1);
      }),
    ),
  );
  expect(tooHigh).toEqual([]);
});

it("no word of a heading is cut in a list, nor a date", () => {
  const lists = languages.flatMap((language) =>
    recordListKeys.map((list) => layOutList(sheetLanguage(language), list)),
  );
  const cut = lists.flatMap(({ contents, columnWidths, looks: areas, table }) =>
    columnWidths.flatMap((width, column) => {
      const heading = String(contents[table?.area.row ?? 0]?.[column]);
      const isDate = areas.some(
        ({ area, look }) => look === "recordDate" && area.column === column,
      );
      const words = [...heading.split(/[\s/]+|(?<=[\u2e80-\u9fff])/u), isDate ? "2026-11-23" : ""];
      return words.filter((word) => textWidth(word, fontSize) + 6 > width);
    }),
  );
  expect(cut).toEqual([]);
});

import { layOutImports } from "../../../src/importing/write/lay-out-imports";
import { layOutSupplements } from "../../../src/seal/lay-out-supplements";
import { layOutSeal } from "../../../src/seal/lay-out-seal";
import { cellText, type Area } from "../../../src/cells/address";
import { layOutList } from "../../../src/sheets/lay-out-list";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import { recordListKeys } from "../../../src/standard/record-lists";
import { looks, type LookDetails } from "../../../src/sheets/looks";
import { languages } from "../../../src/strings/language";

const cellsOf = (areas: readonly Area[]): readonly string[] =>
  areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) =>
        cellText({ row: row + Math.floor(index / columns), column: column + (index % columns) }),
      ),
    )
    .sort();

const sheets = languages.flatMap((language) =>
  [
    ...layOutWorkbook(language).sheets,
    ...recordListKeys.map((list) => layOutList(sheetLanguage(language), list)),
    layOutSeal(language),
    layOutSupplements(language, { log: 9, rows: 30 }),
    layOutImports(language),
  ].map((plan) => [plan.title, plan] as const),
);

it.each(sheets)(
  "%s has the look of an open cell where people write, and nowhere else",
  (_, plan) => {
    const isOpen = ({ open }: LookDetails) => open === true;
    const open = plan.looks.filter(({ look }) => isOpen(looks[look])).map(({ area }) => area);
    expect(cellsOf(open)).toEqual(cellsOf(plan.entries));
  },
);

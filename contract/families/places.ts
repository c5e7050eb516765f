import type { Family } from "../assumption";
import { documented, ownChoice, users } from "../source";
import type { Trial } from "../trial";
import type { Told } from "../told";

/** Where ranges stand, as addresses within the sheet. */
const addresses = async (trial: Trial, ranges: readonly Excel.Range[]): Promise<Told> => {
  for (const range of ranges) range.load("address");
  await trial.context.sync();
  return ranges.map(({ address }) => address.slice(address.lastIndexOf("!") + 1));
};

export const places: Family = {
  en: "Ranges and used cells",
  zh: "区域与已用单元格",
  assumptions: [
    {
      id: "places-by-index",
      en: "A range is found by row and column counted from 0, and tells them.",
      zh: "可按自 0 起的行列号取得区域，并读回行列号。",
      source: documented("Worksheet", "getRangeByIndexes()"),
      reliedOnBy: "src/excel/grid-of.ts",
      since: "1.7",
      expects: [3, 1, 2, 4],
      see: (trial) =>
        trial.tell(
          trial.sheet.getRangeByIndexes(3, 1, 2, 4),
          "rowIndex",
          "columnIndex",
          "rowCount",
          "columnCount",
        ),
    },
    {
      id: "places-relative",
      en: "Rows, columns, cells and neighbours of a range are counted from its first cell.",
      zh: "区域的行、列、单元格和相邻区域都从其首格数起。",
      source: documented("Range", "getResizedRange()"),
      reliedOnBy: "src/excel/read-import-target.ts",
      since: "1.2",
      expects: ["B3:D3", "C2:C4", "D4", "B2:D6", "B3:D5", "D4", "B5:D7"],
      see: (trial) => {
        const range = trial.range("B2:D4");
        return addresses(trial, [
          range.getRow(1),
          range.getColumn(1),
          range.getCell(2, 2),
          range.getResizedRange(2, 0),
          range.getOffsetRange(1, 0),
          range.getLastCell(),
          range.getRowsBelow(3),
        ]);
      },
    },
    {
      id: "places-used",
      en: "The used part of a range is what has values in it, and null where nothing has.",
      zh: "区域的已用部分只含有值的单元格，没有则为空对象。",
      source: documented("Range", "getUsedRangeOrNullObject()"),
      reliedOnBy: "src/excel/read-import-target.ts",
      since: "1.4",
      expects: [2, 3, true],
      see: async (trial) => {
        trial.write("B3", [[1], [""], [2]]);
        trial.range("B9").format.fill.color = "#FFF9E5";
        const used = trial.range("B1:B50").getUsedRangeOrNullObject(true);
        const none = trial.range("D1:D50").getUsedRangeOrNullObject(true);
        used.load("rowIndex,rowCount");
        none.load("values");
        await trial.context.sync();
        const hasNothing = none.isNullObject || none.values.flat().every((value) => value === "");
        return [used.rowIndex, used.rowCount, hasNothing];
      },
    },
    {
      id: "places-used-sheet",
      en: "The used range of a sheet begins with its first used cell; a blank sheet has none.",
      zh: "工作表的已用区域从第一个已用单元格开始；空表没有已用区域。",
      source: documented("Worksheet", "getUsedRangeOrNullObject()"),
      reliedOnBy: "src/excel/survey-old-workbook.ts",
      since: "1.4",
      expects: [true, 1, 2],
      see: async (trial) => {
        const none = trial.sheet.getUsedRangeOrNullObject(true).load("address");
        await trial.context.sync();
        trial.write("C2", [[5]]);
        const used = trial.sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex");
        await trial.context.sync();
        return [none.isNullObject, used.rowIndex, used.columnIndex];
      },
    },
    {
      id: "places-used-under-heading",
      en: "The used range of a sheet ends with its last row that has a value.",
      zh: "工作表的已用区域止于最后一个有值的行。",
      source: documented("Worksheet", "getUsedRange()"),
      reliedOnBy: "src/excel/import-commit.ts",
      since: "1.1",
      expects: [0, 3, 3],
      see: async (trial) => {
        trial.write("A1", [["标题"], [""], [5]]);
        trial.range("A9").format.fill.color = "#FFF9E5";
        const used = trial.sheet.getUsedRange(true).load("rowIndex,rowCount");
        const part = trial.range("A1:A50").getUsedRange(true).load("rowCount");
        await trial.context.sync();
        return [used.rowIndex, used.rowCount, part.rowCount];
      },
    },
    {
      id: "places-one-cell",
      en: "A cell of a sheet is found by row and column, both from 0, and tells what it shows.",
      zh: "可按自 0 起的行列号取得单元格，并读回其显示文本。",
      source: documented("Worksheet", "getCell()"),
      reliedOnBy: "src/excel/undo-import.ts",
      since: "1.1",
      expects: [["t"]],
      see: async (trial) => {
        trial.write("C2", [["t"]]);
        const cell = trial.sheet.getCell(1, 2).load("text");
        await trial.context.sync();
        return cell.text;
      },
    },
    {
      id: "places-cleared",
      en: "Clearing contents leaves format, lock and validation.",
      zh: "只清除内容时，格式、锁定和数据验证保留。",
      source: documented("Range", "clear()"),
      reliedOnBy: "src/excel/queue-seal-lists.ts",
      since: "1.8",
      expects: ["", "0%", false, "WholeNumber"],
      see: async (trial) => {
        const range = trial.write("A1", [[5]]);
        range.numberFormat = [["0%"]];
        range.format.protection.locked = false;
        range.dataValidation.rule = {
          wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
        };
        range.clear("Contents");
        range.load("values,numberFormat,format/protection/locked,dataValidation/type");
        await trial.context.sync();
        const { values, numberFormat, format, dataValidation } = range;
        const [value, code] = [values[0]?.[0] as string, numberFormat[0]?.[0] as string];
        return [value, code, format.protection.locked, dataValidation.type];
      },
    },
    {
      id: "places-cleared-all",
      en: "Clearing all takes the format too.",
      zh: "全部清除时格式也清除。",
      source: documented("Range", "clear()"),
      reliedOnBy: "src/excel/undo-import.ts",
      since: "1.1",
      expects: [[[""]], [["General"]]],
      see: (trial) => {
        const range = trial.write("A1", [[5]]);
        range.numberFormat = [["0%"]];
        range.clear();
        return trial.tell(range, "values", "numberFormat");
      },
    },
    {
      id: "places-column-inserted",
      en: "A column put in moves what stands to its right.",
      zh: "插入列后，右侧内容右移。",
      source: documented("Range", "insert()"),
      reliedOnBy: "src/excel/apply-fixes.ts",
      since: "1.1",
      expects: [["", 1, 2]],
      see: (trial) => {
        trial.write("A1", [[1, 2]]);
        trial.range("A1").getEntireColumn().insert("Right");
        return trial.values("A1:C1");
      },
    },
    {
      id: "places-rules-follow",
      en: "Validation, lock and merged areas follow cells that a row put in above moves down.",
      zh: "插入行后，数据验证、锁定和合并区域随单元格下移。",
      source: users,
      reliedOnBy: "src/excel/apply-fixes.ts",
      since: "1.13",
      expects: ["WholeNumber", false, "B3:C3"],
      see: async (trial) => {
        const cell = trial.range("A2");
        cell.format.protection.locked = false;
        cell.dataValidation.rule = {
          wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
        };
        trial.range("B2:C2").merge(false);
        trial.range("A1").getEntireRow().insert("Down");
        const moved = trial.range("A3").load("format/protection/locked,dataValidation/type");
        const merged = trial.range("A1:D9").getMergedAreasOrNullObject().load("address");
        await trial.context.sync();
        const { format, dataValidation } = moved;
        const place = merged.address.slice(merged.address.lastIndexOf("!") + 1);
        return [dataValidation.type, format.protection.locked, place];
      },
    },
    {
      id: "places-let-go",
      en: "A range that is let go at once (untrack) works until the request ends.",
      zh: "立即 untrack 的区域在本次请求内仍可用。",
      source: ownChoice,
      reliedOnBy: "src/excel/import-commit.ts",
      since: "1.1",
      expects: 5,
      see: async (trial) => {
        const range = trial.range("A1").untrack().getCell(1, 1).untrack();
        range.values = [[5]];
        return trial.values("B2");
      },
    },
  ],
};

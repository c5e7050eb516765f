import type { Family } from "../assumption";
import { documented, structuredReferences, thread, users } from "../source";
import type { Told } from "../told";

const rows = [
  ["年份", "排放量"],
  [2023, 10],
  [2024, 20],
];

export const tables: Family = {
  en: "Tables",
  zh: "表格",
  assumptions: [
    {
      id: "tables-headings",
      en: "A table made over cells with headings takes them as they are, and adds no row.",
      zh: "在带标题的区域上建表，标题照用，不另加行。",
      source: documented("TableCollection", "add()"),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.1",
      expects: [["年份", "排放量"], 1, 2],
      see: async (trial) => {
        const table = trial.addTable("A1", rows, "TrialData");
        const header = table.getHeaderRowRange().load("values");
        const body = table.getDataBodyRange().load("rowIndex,rowCount");
        await trial.context.sync();
        return [header.values[0] as Told, body.rowIndex, body.rowCount];
      },
    },
    {
      id: "tables-blank-rows",
      en: "A table may be made over headings with blank rows below.",
      zh: "可在标题加空白行上建表。",
      source: documented("TableCollection", "add()"),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.1",
      expects: 20,
      see: (trial) => {
        trial.write("A1", [["年份", "排放量"]]);
        return trial.tell(
          trial.sheet.tables.add(trial.range("A1:B21"), true).getDataBodyRange(),
          "rowCount",
        );
      },
    },
    {
      id: "tables-whole",
      en: "The cells of a table are its headings and rows.",
      zh: "表格的区域包括标题行和数据行。",
      source: documented("Table", "getRange()"),
      reliedOnBy: "src/excel/read-place.ts",
      since: "1.1",
      expects: [0, 3],
      see: (trial) =>
        trial.tell(trial.addTable("A1", rows, "TrialData").getRange(), "rowIndex", "rowCount"),
    },
    {
      id: "tables-name-and-style",
      en: "A table is found by the name that it was given, anywhere in the workbook, with its sheet and style.",
      zh: "按所起的名称可在整个工作簿中找到表格，并得知其工作表和样式。",
      source: documented("TableCollection", "getItem()"),
      reliedOnBy: "src/excel/name-table.ts",
      since: "1.1",
      expects: ["TrialData", "Tanping trial 1", "TableStyleLight1", false],
      see: async (trial) => {
        trial.addTable("A1", rows, "TrialData").style = "TableStyleLight1";
        const table = trial.context.workbook.tables.getItem("TrialData");
        table.load("name,style,showTotals,worksheet/name");
        await trial.context.sync();
        return [table.name, table.worksheet.name, table.style, table.showTotals];
      },
    },
    {
      id: "tables-references",
      en: "Formulas take a table's column by its Chinese heading, and read back as written.",
      zh: "公式可用中文标题引用表格的列，读回与写入一致。",
      source: structuredReferences,
      reliedOnBy: "src/sheets/year-formulas.ts",
      since: "1.1",
      expects: [[["=SUMIFS(TrialData[排放量],TrialData[年份],2024)"]], [[20]]],
      see: (trial) => {
        trial.addTable("A1", rows, "TrialData");
        const formula = "=SUMIFS(TrialData[排放量],TrialData[年份],2024)";
        return trial.tell(trial.writeFormulas("K1", [[formula]]), "formulas", "values");
      },
    },
    {
      id: "tables-grow",
      en: "resize takes rows in below the table, with what stands there, and formulas follow.",
      zh: "resize 把下方的行连同内容并入表格，公式随之更新。",
      source: documented("Table", "resize()"),
      reliedOnBy: "src/excel/import-commit.ts",
      since: "1.13",
      expects: 37,
      see: async (trial) => {
        const table = trial.addTable("A1", rows, "TrialData");
        await trial.calculate("=SUM(TrialData[排放量])");
        table.resize(table.getHeaderRowRange().getResizedRange(3, 0));
        trial.write("A4", [[2025, 7]]);
        return trial.values("K1");
      },
    },
    {
      id: "tables-row-added",
      en: "A row added to a table is the one below the last, takes the last one's look, and then a value.",
      zh: "添加到表格的行在最后一行之下，可取上一行的外观，再写入值。",
      source: documented("TableRowCollection", "add()"),
      reliedOnBy: "src/excel/write-record.ts",
      since: "1.9",
      expects: [3, "yyyy-mm-dd", "2026-11-29"],
      orElse: [[3, "yyyy\\-mm\\-dd", "2026-11-29"]],
      see: async (trial) => {
        const table = trial.addTable("A1", rows, "TrialData");
        const body = table.getDataBodyRange();
        body.getRow(1).numberFormat = [["General", "yyyy-mm-dd"]];
        const added = table.rows.add(undefined, [["", ""]]).getRange();
        added.copyFrom(body.getRow(1), "Formats");
        const cell = added.getCell(0, 1);
        cell.values = [[46_355]];
        cell.load("rowIndex,numberFormat,text");
        await trial.context.sync();
        return [cell.rowIndex, cell.numberFormat[0]?.[0] as Told, cell.text[0]?.[0] as Told];
      },
    },
    {
      id: "tables-shrink",
      en: "resize leaves what stood in rows that the table gives up.",
      zh: "resize 缩小表格时，让出的行内容保留。",
      source: documented("Table", "resize()"),
      reliedOnBy: "src/excel/undo-import.ts",
      since: "1.13",
      expects: [2024, 1],
      see: async (trial) => {
        const table = trial.addTable("A1", rows, "TrialData");
        table.resize(trial.range("A1:B2"));
        const body = table.getDataBodyRange().load("rowCount");
        return [await trial.values("A3"), body.rowCount];
      },
    },
    {
      id: "tables-heading-renamed",
      en: "A heading written anew renames the column, in formulas too.",
      zh: "改写标题即改列名，公式随之更新。",
      source: users,
      reliedOnBy: "src/excel/write-migration.ts",
      since: "1.1",
      expects: [["=SUM(TrialData[Emission])"]],
      see: async (trial) => {
        const table = trial.addTable("A1", rows, "TrialData");
        await trial.calculate("=SUM(TrialData[排放量])");
        table.getHeaderRowRange().getCell(0, 1).values = [["Emission"]];
        return trial.tell(trial.range("K1"), "formulas");
      },
    },
    {
      id: "tables-renamed",
      en: "A table that is renamed is renamed in formulas.",
      zh: "表格改名后，公式中的名称随之更新。",
      source: users,
      reliedOnBy: "src/excel/rename-sheets.ts",
      since: "1.1",
      expects: [["=SUM(TrialLater[排放量])"]],
      see: async (trial) => {
        const table = trial.addTable("A1", rows, "TrialData");
        await trial.calculate("=SUM(TrialData[排放量])");
        table.name = "TrialLater";
        return trial.tell(trial.range("K1"), "formulas");
      },
    },
    {
      id: "tables-found-by-cells",
      en: "Cells tell the tables that they touch.",
      zh: "可由单元格得知其所在的表格。",
      source: documented("Range", "getTables()"),
      reliedOnBy: "src/excel/find-standing-tables.ts",
      since: "1.9",
      expects: ["TrialData"],
      see: async (trial) => {
        trial.addTable("A1", rows, "TrialData");
        const found = trial.range("A1:B1").getTables(false).load("items/name");
        await trial.context.sync();
        return found.items.map(({ name }) => name);
      },
    },
    {
      id: "tables-gone",
      en: "A table goes with its sheet.",
      zh: "工作表删除，其表格也不再存在。",
      source: documented("TableCollection", "getItemOrNullObject()"),
      reliedOnBy: "src/excel/queue-reading.ts",
      since: "1.4",
      expects: true,
      see: async (trial) => {
        const other = trial.addSheet();
        other.getRange("A1").values = [["年份"]];
        other.tables.add(other.getRange("A1:A3"), true).name = "TrialData";
        await trial.context.sync();
        other.delete();
        const table = trial.context.workbook.tables.getItemOrNullObject("TrialData");
        await trial.context.sync();
        return table.isNullObject;
      },
    },
    {
      id: "tables-filter",
      en: "A filter by shown texts hides the other rows; values are read of all; clearing it shows all.",
      zh: "按显示文本筛选会隐藏其余行，读值仍得全部；清除后全部显示。",
      source: documented("Filter", "applyValuesFilter()"),
      reliedOnBy: "src/excel/year-rows.ts",
      since: "1.2",
      expects: [true, false, [[2023], [2024]], false],
      see: async (trial) => {
        const table = trial.addTable("A1", rows, "TrialData");
        table.columns.getItemAt(0).filter.applyValuesFilter(["2024"]);
        const [hidden, shown] = [trial.range("A2"), trial.range("A3")];
        const values = trial.range("A2:A3").load("values");
        hidden.load("rowHidden");
        shown.load("rowHidden");
        await trial.context.sync();
        const filtered = [hidden.rowHidden, shown.rowHidden, values.values as Told];
        table.clearFilters();
        return [...filtered, await trial.tell(trial.range("A2"), "rowHidden")];
      },
    },
    {
      id: "tables-written-filtered",
      en: "Once filters are cleared in the same request, a block is written where it belongs.",
      zh: "同一请求中先清除筛选，再写入的区域落在应有的位置。",
      source: thread(224),
      reliedOnBy: "src/excel/import-commit.ts",
      since: "1.2",
      expects: [[1], [2]],
      see: async (trial) => {
        const table = trial.addTable("A1", rows, "TrialData");
        table.columns.getItemAt(0).filter.applyValuesFilter(["2024"]);
        await trial.context.sync();
        table.clearFilters();
        trial.write("B2", [[1], [2]]);
        return trial.values("B2:B3");
      },
    },
  ],
};

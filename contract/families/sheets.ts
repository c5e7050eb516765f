import type { Family } from "../assumption";
import { trialName } from "../scratch";
import { documented, guide, ownChoice, specifications, users } from "../source";

const longestTitle = "Tanping trial 12345678901234567";

export const sheets: Family = {
  en: "Worksheets",
  zh: "工作表",
  assumptions: [
    {
      id: "sheets-added",
      en: "A new sheet stands behind the others and is not brought to the front.",
      zh: "新工作表位于最后，且不会自动成为当前表。",
      source: documented("WorksheetCollection", "add()"),
      reliedOnBy: "src/excel/create-sheets.ts",
      since: "1.4",
      expects: [true, false],
      see: async (trial) => {
        const { worksheets } = trial.context.workbook;
        const count = worksheets.getCount();
        const active = worksheets.getActiveWorksheet().load("name");
        const position = await trial.tell(trial.sheet, "position");
        return [position === count.value - 1, active.name === trial.title];
      },
    },
    {
      id: "sheets-activated",
      en: "activate brings a sheet to the front; select chooses cells of it, the active cell first.",
      zh: "activate 使工作表成为当前表；select 选中其单元格。",
      source: documented("Worksheet", "activate()"),
      reliedOnBy: "src/excel/show-cell.ts",
      since: "1.7",
      expects: ["Tanping trial 1", 2, 1],
      see: async (trial) => {
        trial.sheet.activate();
        trial.range("B3").select();
        const active = trial.context.workbook.getActiveCell();
        active.load("rowIndex,columnIndex,worksheet/name");
        await trial.context.sync();
        return [active.worksheet.name, active.rowIndex, active.columnIndex];
      },
    },
    {
      id: "sheets-selection",
      en: "The selection is read as the range that was selected.",
      zh: "可读到当前选定的区域。",
      source: documented("Workbook", "getSelectedRange()"),
      reliedOnBy: "src/excel/read-place.ts",
      since: "1.1",
      expects: "'Tanping trial 1'!B3:C9",
      see: async (trial) => {
        trial.sheet.activate();
        trial.range("B3:C9").select();
        await trial.context.sync();
        return trial.tell(trial.context.workbook.getSelectedRange(), "address");
      },
    },
    {
      id: "sheets-longest-title",
      en: "A title may have 31 characters.",
      zh: "工作表名可有 31 个字符。",
      source: specifications,
      reliedOnBy: "src/integrity/aside.ts",
      since: "1.1",
      expects: longestTitle,
      see: (trial) => {
        trial.sheet.name = longestTitle;
        return trial.tell(trial.sheet, "name");
      },
    },
    {
      id: "sheets-case",
      en: "Titles are found without regard to case, and a title taken in another case is refused.",
      zh: "查找工作表不分大小写；仅大小写不同的重名会被拒绝。",
      source: users,
      reliedOnBy: "src/excel/make-sheet.ts",
      since: "1.1",
      expects: ["Tanping trial 1", "ItemAlreadyExists"],
      orElse: [["Tanping trial 1", "InvalidArgument"]],
      see: async (trial) => {
        const { worksheets } = trial.context.workbook;
        const found = worksheets.getItem(trial.title.toUpperCase()).load("name");
        const code = await trial.answerTo((_sheet, { workbook }) =>
          workbook.worksheets.add(trial.title.toUpperCase()),
        );
        return [found.name, code];
      },
    },
    {
      id: "sheets-missing",
      en: "A sheet that is not there is a null object, and so is everything asked of it.",
      zh: "不存在的工作表是空对象，对它的一切请求也都是空对象。",
      source: guide("develop/application-specific-api-model"),
      reliedOnBy: "src/excel/undo-import.ts",
      since: "1.4",
      expects: [true, true],
      see: async (trial) => {
        const sheet = trial.context.workbook.worksheets.getItemOrNullObject("Tanping trial none");
        const used = sheet.getUsedRangeOrNullObject(true).load("address");
        await trial.context.sync();
        return [sheet.isNullObject, used.isNullObject];
      },
    },
    {
      id: "sheets-new-workbook",
      en: "An empty workbook can be asked for, in a window of its own; the trial opens none.",
      zh: "可以请求在新窗口中打开空工作簿；试验时并不真的打开。",
      source: guide("excel/excel-add-ins-workbooks"),
      reliedOnBy: "src/excel/open-empty-workbook.ts",
      since: "1.8",
      expects: ["function"],
      see: () => Promise.resolve([typeof Excel.createWorkbook]),
    },
    {
      id: "sheets-read-only",
      en: "A workbook that can be written to does not say that it is open for reading only.",
      zh: "可以写入的工作簿不会说自己是只读的。",
      source: documented("Workbook", "readOnly"),
      reliedOnBy: "src/excel/is-read-only.ts",
      since: "1.8",
      expects: [false],
      see: async ({ context }) => {
        const workbook = context.workbook.load("readOnly");
        await context.sync();
        return [workbook.readOnly];
      },
    },
    {
      id: "sheets-hidden",
      en: "A hidden sheet tells so, and is written, read and deleted all the same.",
      zh: "隐藏的工作表可如常写入、读取和删除。",
      source: documented("Worksheet", "visibility"),
      reliedOnBy: "src/excel/import-stage.ts",
      since: "1.4",
      expects: ["Hidden", 5, true],
      see: async (trial) => {
        const other = trial.addSheet();
        other.visibility = "Hidden";
        other.getRange("A1").values = [[5]];
        const range = other.getRange("A1").load("values");
        const visibility = await trial.tell(other, "visibility");
        other.delete();
        const again = trial.context.workbook.worksheets.getItemOrNullObject(
          trial.title.replace("1", "2"),
        );
        await trial.context.sync();
        return [visibility, range.values[0]?.[0] as number, again.isNullObject];
      },
    },
    {
      id: "sheets-moved",
      en: "Setting a sheet's position moves it there.",
      zh: "设置 position 可移动工作表。",
      source: documented("Worksheet", "position"),
      reliedOnBy: "src/excel/set-aside.ts",
      since: "1.1",
      expects: 0,
      see: (trial) => {
        trial.sheet.position = 0;
        return trial.tell(trial.sheet, "position");
      },
    },
    {
      id: "sheets-looks",
      en: "A sheet takes the colour of its tab and hides its gridlines.",
      zh: "可设置工作表标签颜色并隐藏网格线。",
      source: documented("Worksheet", "tabColor"),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.8",
      expects: ["#1F4E3D", false],
      orElse: [["#1f4e3d", false]],
      see: (trial) => {
        trial.sheet.tabColor = "#1F4E3D";
        trial.sheet.showGridlines = false;
        return trial.tell(trial.sheet, "tabColor", "showGridlines");
      },
    },
    {
      id: "sheets-frozen",
      en: "freezeRows freezes the first rows.",
      zh: "freezeRows 冻结开头的若干行。",
      source: documented("WorksheetFreezePanes", "freezeRows()"),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.7",
      expects: [0, 3],
      see: (trial) => {
        trial.sheet.freezePanes.freezeRows(3);
        return trial.tell(
          trial.sheet.freezePanes.getLocationOrNullObject(),
          "rowIndex",
          "rowCount",
        );
      },
    },
    {
      id: "sheets-copied",
      en: "A copied sheet has names of its own; the workbook's still mean the first.",
      zh: "复制的工作表带有自己的名称，工作簿的名称仍指原表。",
      source: users,
      reliedOnBy: "src/integrity/compare-sheets.ts",
      since: "1.10",
      expects: ["='Tanping trial 1'!$A$1", ["trial_cells"]],
      see: async (trial) => {
        const { names } = trial.context.workbook;
        const item = names.add(trialName("cells"), `='${trial.title}'!$A$1`).load("formula");
        const copy = trial.sheet.copy("End");
        copy.names.load("items/name");
        await trial.context.sync();
        return [item.formula as string, copy.names.items.map(({ name }) => name)];
      },
    },
    {
      id: "sheets-size",
      en: "A sheet has 1,048,576 rows and 16,384 columns.",
      zh: "工作表有 1,048,576 行、16,384 列。",
      source: specifications,
      reliedOnBy: "src/cells/address.ts",
      since: "1.1",
      expects: [1_048_576, 16_384],
      see: (trial) => trial.tell(trial.sheet.getRange(), "rowCount", "columnCount"),
    },
    {
      id: "sheets-deleted-before",
      en: "A sheet may be deleted and another of its title added in one request.",
      zh: "同一请求中可先删除工作表，再添加同名工作表。",
      source: ownChoice,
      reliedOnBy: "src/excel/queue-printing.ts",
      since: "1.4",
      expects: "",
      see: async (trial) => {
        trial.write("A1", [[5]]);
        await trial.context.sync();
        trial.sheet.delete();
        const again = trial.context.workbook.worksheets.add(trial.title);
        const range = again.getRange("A1").load("values");
        await trial.context.sync();
        return range.values[0]?.[0] as string;
      },
    },
  ],
};

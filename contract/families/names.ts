import type { Family } from "../assumption";
import { trialName } from "../scratch";
import { documented, users } from "../source";
import type { Trial } from "../trial";

const cells = trialName("cells");

/** Queues a name for cells of the trial's sheet. */
const name = ({ context, title }: Trial, address: string): Excel.NamedItem =>
  context.workbook.names.add(cells, `='${title}'!${address}`);

export const names: Family = {
  en: "Defined names",
  zh: "定义的名称",
  assumptions: [
    {
      id: "names-formula",
      en: "A name is added by the formula of its cells, and tells that formula.",
      zh: "以单元格的公式添加名称，读回的就是该公式。",
      source: documented("NamedItemCollection", "add()"),
      reliedOnBy: "src/excel/queue-structure.ts",
      since: "1.4",
      expects: "='Tanping trial 1'!$B$2:$B$4",
      see: (trial) => trial.tell(name(trial, "$B$2:$B$4"), "formula"),
    },
    {
      id: "names-cells",
      en: "The cells behind a name are read and written through it.",
      zh: "可通过名称读写其所指的单元格。",
      source: documented("NamedItem", "getRange()"),
      reliedOnBy: "src/excel/write-entries.ts",
      since: "1.4",
      expects: 5,
      see: (trial) => {
        name(trial, "$B$2:$B$4");
        const range = trial.context.workbook.names.getItem(cells).getRange();
        range.getCell(1, 0).values = [[5]];
        return trial.values("B3");
      },
    },
    {
      id: "names-moved",
      en: "Setting a name's formula points it at other cells.",
      zh: "设置名称的 formula 可让它改指其他单元格。",
      source: documented("NamedItem", "formula"),
      reliedOnBy: "src/excel/queue-seal-lists.ts",
      since: "1.7",
      expects: [2, 0],
      see: (trial) => {
        name(trial, "$B$2").formula = `='${trial.title}'!$A$3`;
        const range = trial.context.workbook.names.getItem(cells).getRange();
        return trial.tell(range, "rowIndex", "columnIndex");
      },
    },
    {
      id: "names-follow-row",
      en: "A name follows its cells where a row is put in above, and grows where one is put in between.",
      zh: "在上方插入行，名称随之下移；在中间插入行，名称随之变长。",
      source: users,
      reliedOnBy: "src/excel/apply-fixes.ts",
      since: "1.4",
      expects: [2, 4],
      see: (trial) => {
        name(trial, "$B$2:$B$4");
        trial.range("A3").getEntireRow().insert("Down");
        trial.range("A1").getEntireRow().insert("Down");
        const range = trial.context.workbook.names.getItem(cells).getRange();
        return trial.tell(range, "rowIndex", "rowCount");
      },
    },
    {
      id: "names-follow-title",
      en: "A name's formula tells the new title of a sheet that was renamed.",
      zh: "工作表改名后，名称的公式给出新名。",
      source: users,
      reliedOnBy: "src/excel/rename-sheets.ts",
      since: "1.4",
      expects: "='Tanping trial 1 later'!$B$2",
      see: (trial) => {
        const item = name(trial, "$B$2");
        trial.sheet.name = `${trial.title} later`;
        return trial.tell(item, "formula");
      },
    },
    {
      id: "names-outlive-sheet",
      en: "A name outlives its deleted sheet: it is listed, says #REF!, and has no cells.",
      zh: "工作表删除后名称仍在：列出时含 #REF!，且不再指向单元格。",
      source: users,
      reliedOnBy: "src/excel/read-import-target.ts",
      since: "1.4",
      expects: [true, true],
      see: async (trial) => {
        const { names: all } = trial.context.workbook;
        const other = trial.addSheet();
        all.add(cells, `='${trial.title.replace("1", "2")}'!$A$1`);
        await trial.context.sync();
        other.delete();
        const item = all.getItemOrNullObject(cells).load("formula");
        const range = item.getRangeOrNullObject().load("address");
        await trial.context.sync();
        return [range.isNullObject, String(item.formula).includes("#REF!")];
      },
    },
    {
      id: "names-deleted",
      en: "A deleted name is gone, and the same name can be given again in the same request.",
      zh: "名称删除后即不存在，同一请求中可再次使用。",
      source: documented("NamedItem", "delete()"),
      reliedOnBy: "src/excel/make-sheet.ts",
      since: "1.4",
      expects: [8, 0],
      see: (trial) => {
        name(trial, "$B$2").delete();
        name(trial, "$A$9");
        const range = trial.context.workbook.names.getItem(cells).getRange();
        return trial.tell(range, "rowIndex", "columnIndex");
      },
    },
    {
      id: "names-missing",
      en: "Asking for a name that is not there is refused as ItemNotFound; OrNullObject answers a null object, and so does the range asked of that.",
      zh: "取不存在的名称返回 ItemNotFound；OrNullObject 返回空对象，由它再取的区域也是空对象。",
      source: documented("NamedItemCollection", "getItemOrNullObject()"),
      reliedOnBy: "src/excel/read-again.ts",
      since: "1.4",
      expects: ["ItemNotFound", true, true],
      see: async (trial) => {
        const code = await trial.answerTo((_sheet, { workbook }) =>
          workbook.names.getItem(cells).load("formula"),
        );
        const item = trial.context.workbook.names.getItemOrNullObject(cells);
        const range = item.getRangeOrNullObject().load("values,worksheet/name");
        await trial.context.sync();
        return [code, item.isNullObject, range.isNullObject];
      },
    },
    {
      id: "names-local",
      en: "A sheet's own names are listed by the sheet and not by the workbook.",
      zh: "工作表级名称只列在工作表下，不列在工作簿下。",
      source: documented("Worksheet", "names"),
      reliedOnBy: "src/excel/queue-sheets.ts",
      since: "1.4",
      expects: [["trial_cells"], []],
      see: async (trial) => {
        trial.sheet.names.add(cells, `='${trial.title}'!$A$1`);
        trial.sheet.names.load("items/name");
        trial.context.workbook.names.load("items/name");
        await trial.context.sync();
        const { items } = trial.context.workbook.names;
        const isOurs = ({ name: its }: Excel.NamedItem) => its === cells;
        return [
          trial.sheet.names.items.map((its) => its.name),
          items.filter(isOurs).map((its) => its.name),
        ];
      },
    },
    {
      id: "names-local-deleted",
      en: "A sheet's own name is deleted without the workbook's of the same name.",
      zh: "删除工作表级名称，不影响工作簿中的同名名称。",
      source: documented("Worksheet", "names"),
      reliedOnBy: "src/excel/apply-fixes.ts",
      since: "1.4",
      expects: [0, "='Tanping trial 1'!$A$1"],
      see: async (trial) => {
        const item = name(trial, "$A$1").load("formula");
        trial.sheet.names.add(cells, `='${trial.title}'!$B$1`);
        trial.sheet.names.getItem(cells).delete();
        trial.sheet.names.load("items/name");
        await trial.context.sync();
        return [trial.sheet.names.items.length, item.formula as string];
      },
    },
    {
      id: "names-of-formula",
      en: "A name may stand for a table's rows, and grows with the table.",
      zh: "名称可代表表格的数据行，并随表格增长。",
      source: users,
      reliedOnBy: "src/sheets/lay-out-workbook.ts",
      since: "1.13",
      expects: [2, 4],
      see: async (trial) => {
        const table = trial.addTable("A1", [["年份"], [1], [2]], "TrialData");
        trial.context.workbook.names.add(cells, "=TrialData[#Data]");
        const before = await trial.calculate(`=ROWS(${cells})`);
        table.resize(trial.range("A1:A5"));
        return [before, await trial.values("K1")];
      },
    },
    {
      id: "names-unbounded",
      en: "A name of a whole column gives no values: they are null.",
      zh: "指向整列的名称没有 values，读作 null。",
      source: documented("Range", "values"),
      reliedOnBy: "src/excel/queue-reading.ts",
      since: "1.4",
      expects: null,
      see: (trial) => {
        name(trial, "$B:$B");
        const range = trial.context.workbook.names.getItem(cells).getRangeOrNullObject();
        return trial.tell(range, "values");
      },
    },
  ],
};

import type { Family } from "../assumption";
import { documented, thread, users } from "../source";
import type { Trial } from "../trial";
import type { Told } from "../told";

type Change = Excel.WorksheetChangedEventArgs;

/** Milliseconds between two looks at whether an event came, and how many looks. */
const pause = 50;
const mostLooks = 60;

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));

/** Listens to the workbook while something is done, and answers the events of the trial's sheet, once enough came. */
const changesOf = async (
  { context, sheet }: Trial,
  enough: number,
  act: () => Promise<unknown>,
): Promise<readonly Change[]> => {
  const changes: Change[] = [];
  sheet.load("id");
  const handler = context.workbook.worksheets.onChanged.add(async (change) => {
    if (change.worksheetId === sheet.id) changes.push(change);
  });
  await context.sync();
  await act();
  for (let look = 0; look < mostLooks && changes.length < enough; look += 1) await wait();
  handler.remove();
  await context.sync();
  return changes;
};

export const events: Family = {
  en: "Events",
  zh: "事件",
  assumptions: [
    {
      id: "events-edited",
      en: "A written cell raises an event of its sheet and address.",
      zh: "写入单元格会引发事件，给出所在表和地址。",
      source: documented("WorksheetCollection", "onChanged"),
      reliedOnBy: "src/excel/watch-edits.ts",
      since: "1.9",
      expects: ["B2"],
      see: async (trial) => {
        const changes = await changesOf(trial, 1, () => {
          trial.write("B2", [[5]]);
          return trial.context.sync();
        });
        return changes.map(({ address }) => address).slice(0, 1);
      },
    },
    {
      id: "events-contents",
      en: "An event tells contents that were entered from rows that were inserted.",
      zh: "事件能区分填写内容与插入行。",
      source: documented("WorksheetChangedEventArgs", "changeType"),
      reliedOnBy: "src/excel/watch-edits.ts",
      since: "1.9",
      expects: ["RangeEdited", "RowInserted"],
      see: async (trial) => {
        const changes = await changesOf(trial, 2, async () => {
          trial.write("B2", [[5]]);
          await trial.context.sync();
          trial.sheet.getRange("5:5").insert("Down");
          await trial.context.sync();
        });
        return changes.map(({ changeType }) => changeType as string);
      },
    },
    {
      id: "events-each-write",
      en: "Two writes of one request raise an event each.",
      zh: "同一请求中的两次写入各引发一个事件。",
      source: users,
      reliedOnBy: "workbench/host/events/event-feed.ts",
      since: "1.9",
      expects: ["A1", "C3:C4"],
      see: async (trial) => {
        const changes = await changesOf(trial, 2, () => {
          trial.write("A1", [[5]]);
          trial.write("C3", [[6], [7]]);
          return trial.context.sync();
        });
        return changes.map(({ address }) => address).sort();
      },
    },
    {
      id: "events-own",
      en: "An event tells where this add-in caused it itself.",
      zh: "事件会说明是否由本加载项自己引起。",
      source: documented("WorksheetChangedEventArgs", "triggerSource"),
      reliedOnBy: "src/excel/watch-edits.ts",
      since: "1.14",
      expects: ["ThisLocalAddin"],
      see: async (trial) => {
        const changes = await changesOf(trial, 1, () => {
          trial.write("A1", [[5]]);
          return trial.context.sync();
        });
        return changes.map((change): Told => change.triggerSource ?? null).slice(0, 1);
      },
    },
    {
      id: "events-not-calculated",
      en: "A formula whose result changes raises no event of its own.",
      zh: "公式结果变化本身不引发事件。",
      source: thread(3888),
      reliedOnBy: "src/excel/watch-edits.ts",
      since: "1.9",
      expects: ["A1"],
      see: async (trial) => {
        trial.writeFormulas("A1", [[1, "=A1*2"]]);
        await trial.context.sync();
        const changes = await changesOf(trial, 1, async () => {
          trial.write("A1", [[5]]);
          await trial.context.sync();
          await wait();
        });
        return changes.map(({ address }) => address);
      },
    },
    {
      id: "events-removed",
      en: "A handler that was removed hears nothing more.",
      zh: "移除后的处理程序不再收到事件。",
      source: documented("WorksheetCollection", "onChanged"),
      reliedOnBy: "src/excel/watch-edits.ts",
      since: "1.9",
      expects: 1,
      see: async (trial) => {
        const changes = await changesOf(trial, 1, () => {
          trial.write("A1", [[5]]);
          return trial.context.sync();
        });
        trial.write("A2", [[6]]);
        await trial.context.sync();
        await wait();
        return changes.length;
      },
    },
    {
      id: "events-selected",
      en: "A cell that is selected raises an event, also where an add-in selects it.",
      zh: "选中单元格会引发事件，由加载项选中的也是。",
      source: documented("WorksheetCollection", "onSelectionChanged"),
      reliedOnBy: "src/excel/watch-selection.ts",
      since: "1.9",
      expects: ["C3"],
      see: async ({ context, sheet }) => {
        const selected: string[] = [];
        sheet.activate();
        sheet.getRange("A1").select();
        await context.sync();
        const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
          selected.push(address);
        });
        await context.sync();
        sheet.getRange("C3").select();
        await context.sync();
        for (let look = 0; look < mostLooks && selected.length === 0; look += 1) await wait();
        handler.remove();
        await context.sync();
        return selected;
      },
    },
  ],
};

import type { Family } from "../assumption";
import { documented, guide, ownChoice, users } from "../source";

const halfMegabyte = 500_000;
const longText = "x".repeat(1000);

export const requests: Family = {
  en: "Requests",
  zh: "请求",
  assumptions: [
    {
      id: "requests-in-order",
      en: "What stands before a call that fails has happened, what stands behind it has not.",
      zh: "失败的调用之前的操作已执行，之后的未执行。",
      source: users,
      reliedOnBy: "src/excel/or-undo.ts",
      since: "1.1",
      expects: ["ItemNotFound", 1, ""],
      see: async (trial) => {
        const code = await trial.answerTo((sheet, { workbook }) => {
          sheet.getRange("A1").values = [[1]];
          workbook.worksheets.getItem("Tanping trial none").load("name");
          sheet.getRange("A2").values = [[2]];
        });
        return [code, await trial.values("A1"), await trial.values("A2")];
      },
    },
    {
      id: "requests-goes-on",
      en: "After a failed request the next one works.",
      zh: "请求失败后，下一个请求照常执行。",
      source: guide("testing/application-specific-api-error-handling"),
      reliedOnBy: "src/excel/retry.ts",
      since: "1.1",
      expects: ["ItemNotFound", "accepted"],
      see: async (trial) => [
        await trial.answerTo((_sheet, { workbook }) =>
          workbook.tables.getItem("TrialNone").load("name"),
        ),
        await trial.answerTo((sheet) => {
          sheet.getRange("A1").values = [[1]];
        }),
      ],
    },
    {
      id: "requests-own-context",
      en: "A request works by itself, outside a conversation.",
      zh: "请求可以独立进行，不必在 Excel.run 之内。",
      source: ownChoice,
      reliedOnBy: "src/excel/run-excel.ts",
      since: "1.1",
      expects: 5,
      see: async (trial) => {
        await trial.context.sync();
        const request = new Excel.RequestContext();
        request.workbook.worksheets.getItem(trial.title).getRange("A1").values = [[5]];
        await request.sync();
        return trial.values("A1");
      },
    },
    {
      id: "requests-in-turn",
      en: "Of two conversations begun at once, the first is done first.",
      zh: "同时开始的两次会话，先开始的先执行。",
      source: ownChoice,
      reliedOnBy: "src/taskpane/assessment-store.ts",
      since: "1.1",
      expects: 5,
      see: async (trial) => {
        await trial.context.sync();
        const [, told] = await Promise.all([
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(trial.title).getRange("A1").values = [[5]];
            await context.sync();
          }),
          Excel.run(async (context) => {
            const { worksheets } = context.workbook;
            const cell = worksheets.getItem(trial.title).getRange("A1").load("values");
            await context.sync();
            return cell.values[0]?.[0] as number;
          }),
        ]);
        return told;
      },
    },
    {
      id: "requests-large",
      en: "A request of half a megabyte is taken.",
      zh: "可以一次发送半兆字节的请求。",
      source: guide("concepts/resource-limits-and-performance-optimization"),
      reliedOnBy: "src/importing/write/byte-chunks.ts",
      since: "1.1",
      expects: halfMegabyte / longText.length,
      see: async (trial) => {
        const rows = Array.from({ length: halfMegabyte / longText.length }, () => [longText]);
        trial.write("A1", rows);
        return trial.tell(trial.sheet.getUsedRange(), "rowCount");
      },
    },
    {
      id: "requests-nested-load",
      en: "Lists tell properties of what belongs to their members: items/protection/protected.",
      zh: "列表可同时加载成员的下级属性：items/protection/protected。",
      source: guide("develop/application-specific-api-model"),
      reliedOnBy: "src/excel/queue-structure.ts",
      since: "1.2",
      expects: ["Visible", true],
      see: async (trial) => {
        trial.sheet.protection.protect();
        const { worksheets } = trial.context.workbook;
        worksheets.load("items/name,items/visibility,items/protection/protected");
        await trial.context.sync();
        const ours = worksheets.items.find(({ name }) => name === trial.title);
        return [ours?.visibility ?? null, ours?.protection.protected ?? null];
      },
    },
    {
      id: "requests-read-behind",
      en: "What a request reads behind what it writes is what was written.",
      zh: "同一请求中先写后读，读到的是写入后的内容。",
      source: guide("develop/application-specific-api-model"),
      reliedOnBy: "src/excel/score-guarded.ts",
      since: "1.1",
      expects: [1, 2],
      see: async (trial) => {
        trial.write("A1", [[1]]);
        const before = trial.range("A1").load("values");
        trial.write("A1", [[2]]);
        const after = trial.range("A1").load("values");
        await trial.context.sync();
        return [before.values[0]?.[0] as number, after.values[0]?.[0] as number];
      },
    },
    {
      id: "requests-screen",
      en: "The screen's updating is suspended until the request ends.",
      zh: "可暂停屏幕刷新到本次请求结束。",
      source: documented("Application", "suspendScreenUpdatingUntilNextSync()"),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.9",
      expects: "accepted",
      see: (trial) =>
        trial.answerTo((_sheet, { application }) =>
          application.suspendScreenUpdatingUntilNextSync(),
        ),
    },
    {
      id: "requests-calculates",
      en: "The workbook calculates by itself.",
      zh: "工作簿自动重新计算。",
      source: documented("Application", "calculationMode"),
      reliedOnBy: "src/workflows/score-workbook.ts",
      since: "1.1",
      expects: "Automatic",
      see: (trial) => trial.tell(trial.context.workbook.application, "calculationMode"),
    },
  ],
};

import type { Family } from "../assumption";
import { codeOf } from "../code-of";
import { documented, guide, ownChoice, thread, users } from "../source";
import type { Trial } from "../trial";

/** Queues a protection with the options of our own sheets: A1 open, the rest locked. */
const protect = ({ sheet }: Trial): void => {
  sheet.getRange("A1").format.protection.locked = false;
  sheet.protection.protect({
    allowAutoFilter: true,
    allowSort: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowFormatCells: false,
    allowEditObjects: false,
    selectionMode: Excel.ProtectionSelectionMode.normal,
  });
};

export const protection: Family = {
  en: "Protection",
  zh: "保护",
  assumptions: [
    {
      id: "protection-told",
      en: "A protected sheet tells so, with the options that it was given.",
      zh: "受保护的工作表会给出保护状态和所设选项。",
      source: documented("WorksheetProtection", "protect()"),
      reliedOnBy: "src/excel/protect-sheet.ts",
      since: "1.2",
      expects: [true, true, true, false],
      see: async (trial) => {
        protect(trial);
        const { protection: its } = trial.sheet;
        its.load("protected,options");
        await trial.context.sync();
        const { allowSort, allowFormatRows, allowFormatCells } = its.options;
        return [
          its.protected,
          allowSort ?? null,
          allowFormatRows ?? null,
          allowFormatCells ?? null,
        ];
      },
    },
    {
      id: "protection-locked",
      en: "Writing to a locked cell of a protected sheet is refused as AccessDenied.",
      zh: "写受保护工作表的锁定单元格，被拒绝（AccessDenied）。",
      source: guide("testing/application-specific-api-error-handling"),
      reliedOnBy: "src/excel/map-error.ts",
      since: "1.2",
      expects: ["AccessDenied", ""],
      see: async (trial) => {
        protect(trial);
        const code = await trial.answerTo((sheet) => {
          sheet.getRange("B1").values = [[5]];
        });
        return [code, await trial.values("B1")];
      },
    },
    {
      id: "protection-open",
      en: "Unlocked cells of a protected sheet are written, and all are read.",
      zh: "受保护工作表中未锁定的单元格可写，全部可读。",
      source: documented("FormatProtection", "locked"),
      reliedOnBy: "src/excel/write-entries.ts",
      since: "1.2",
      expects: [["accepted"], [[5, 7]]],
      see: async (trial) => {
        trial.write("B1", [[7]]);
        protect(trial);
        const code = await trial.answerTo((sheet) => {
          sheet.getRange("A1").values = [[5]];
        });
        return [[code], await trial.values("A1:B1")];
      },
    },
    {
      id: "protection-one-request",
      en: "One request may unprotect a sheet, write to locked cells and protect it again.",
      zh: "一次请求可以先取消保护，写锁定单元格，再重新保护。",
      source: ownChoice,
      reliedOnBy: "src/excel/write-patch.ts",
      since: "1.2",
      expects: ["accepted", true, 5],
      see: async (trial) => {
        protect(trial);
        const code = await trial.answerTo((sheet) => {
          sheet.protection.unprotect();
          sheet.getRange("B1").values = [[5]];
          sheet.protection.protect({ allowFormatRows: true });
        });
        return [
          code,
          await trial.tell(trial.sheet.protection, "protected"),
          await trial.values("B1"),
        ];
      },
    },
    {
      id: "protection-left-open",
      en: "A request that fails after it has unprotected a sheet leaves it open.",
      zh: "取消保护之后请求失败，工作表保持未保护。",
      source: thread(6784),
      reliedOnBy: "src/excel/write-patch.ts",
      since: "1.2",
      expects: ["ItemNotFound", false],
      see: async (trial) => {
        protect(trial);
        const code = await trial.answerTo((sheet, { workbook }) => {
          sheet.protection.unprotect();
          workbook.worksheets.getItem("Tanping trial none").delete();
        });
        return [code, await trial.tell(trial.sheet.protection, "protected")];
      },
    },
    {
      id: "protection-page",
      en: "Page setup is no part of protection: zoom, headers, breaks and print area are set on a protected sheet.",
      zh: "页面设置不受保护限制：缩放、页眉页脚、分页和打印区域都可设置。",
      source: users,
      reliedOnBy: "src/excel/queue-printing.ts",
      since: "1.9",
      expects: "accepted",
      see: (trial) => {
        protect(trial);
        return trial.answerTo((sheet) => {
          sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
          sheet.pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: "甲" });
          sheet.horizontalPageBreaks.removePageBreaks();
          sheet.horizontalPageBreaks.add("A5");
          sheet.pageLayout.setPrintArea("A1:C9");
        });
      },
    },
    {
      id: "protection-rows",
      en: "Where formatting rows is allowed, heights of locked rows are set.",
      zh: "允许设置行格式时，可改锁定行的行高。",
      source: documented("WorksheetProtectionOptions", "allowFormatRows"),
      reliedOnBy: "src/excel/queue-printing.ts",
      since: "1.9",
      expects: ["accepted", 40],
      within: 1,
      see: async (trial) => {
        protect(trial);
        const code = await trial.answerTo((sheet) => {
          sheet
            .getRange("A1:A2")
            .setRowProperties([{ format: { rowHeight: 40 } }, { format: { rowHeight: 40 } }]);
        });
        return [code, await trial.tell(trial.range("B2").format, "rowHeight")];
      },
    },
    {
      id: "protection-renamed",
      en: "A protected sheet may be renamed, moved, shown, activated and deleted.",
      zh: "受保护的工作表可以改名、移动、显示、激活和删除。",
      source: users,
      reliedOnBy: "src/excel/rename-sheets.ts",
      since: "1.2",
      expects: "accepted",
      see: (trial) => {
        protect(trial);
        return trial.answerTo((sheet) => {
          sheet.name = "Tanping trial later";
          sheet.position = 0;
          sheet.visibility = "Visible";
          sheet.activate();
          sheet.delete();
        });
      },
    },
    {
      id: "protection-names",
      en: "Names of cells on a protected sheet are added, pointed elsewhere and deleted.",
      zh: "可添加、改指和删除指向受保护工作表的名称。",
      source: users,
      reliedOnBy: "src/excel/apply-fixes.ts",
      since: "1.7",
      expects: "accepted",
      see: (trial) => {
        protect(trial);
        return trial.answerTo((_sheet, { workbook }) => {
          const item = workbook.names.add("trial_cells", `='${trial.title}'!$B$1`);
          item.formula = `='${trial.title}'!$B$2`;
          item.delete();
        });
      },
    },
    {
      id: "protection-formats",
      en: "Where formatting cells is not allowed, a number format of a locked cell is refused.",
      zh: "不允许设置单元格格式时，改锁定单元格的数字格式被拒绝。",
      source: documented("WorksheetProtectionOptions", "allowFormatCells"),
      reliedOnBy: "src/excel/write-numbers.ts",
      since: "1.2",
      expects: "AccessDenied",
      see: (trial) => {
        protect(trial);
        return trial.answerTo((sheet) => {
          sheet.getRange("B1").numberFormat = [["0.00"]];
        });
      },
    },
    {
      id: "protection-default",
      en: "Cells are locked unless unlocked; of cells that differ locked tells null.",
      zh: "单元格默认锁定；锁定状态不一致时读作 null。",
      source: documented("FormatProtection", "locked"),
      reliedOnBy: "src/excel/queue-look.ts",
      since: "1.2",
      expects: [true, null],
      see: async (trial) => {
        trial.range("A1").format.protection.locked = false;
        const [locked, mixed] = [trial.range("B1"), trial.range("A1:B1")];
        locked.load("format/protection/locked");
        mixed.load("format/protection/locked");
        await trial.context.sync();
        return [locked.format.protection.locked, mixed.format.protection.locked];
      },
    },
    {
      id: "protection-structure",
      en: "A sheet added under a protected structure is denied, and the refusal says that it comes from the list of sheets.",
      zh: "工作簿结构受保护时新建工作表被拒绝，并说明出自工作表集合。",
      source: documented("WorkbookProtection", "protect()"),
      reliedOnBy: "src/excel/map-error.ts",
      since: "1.7",
      expects: ["AccessDenied", "worksheetcollection"],
      see: async (trial) => {
        const { workbook } = trial.context;
        workbook.protection.protect();
        const refusal = await trial.refusalOf((_sheet, { workbook: its }) => {
          its.worksheets.add("Tanping trial none");
        });
        workbook.protection.unprotect();
        await trial.context.sync();
        if (refusal === null) return "accepted";
        const { debugInfo } = refusal as OfficeExtension.Error;
        const [collection = ""] = (debugInfo.errorLocation ?? "").split(".");
        return [codeOf(refusal), collection.toLowerCase()];
      },
    },
  ],
};

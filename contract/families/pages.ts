import type { Family } from "../assumption";
import { documented, ownChoice, specifications, users } from "../source";

export const pages: Family = {
  en: "Printed pages",
  zh: "打印页面",
  assumptions: [
    {
      id: "pages-paper",
      en: "Pages take A4, an orientation and centring, and tell them.",
      zh: "可设 A4、方向和水平居中，并可读回。",
      source: documented("PageLayout", "paperSize"),
      reliedOnBy: "src/excel/apply-page.ts",
      since: "1.9",
      expects: ["A4", "Landscape", true],
      see: (trial) => {
        const { pageLayout } = trial.sheet;
        pageLayout.paperSize = "A4";
        pageLayout.orientation = "Landscape";
        pageLayout.centerHorizontally = true;
        return trial.tell(pageLayout, "paperSize", "orientation", "centerHorizontally");
      },
    },
    {
      id: "pages-wide",
      en: "Pages are made one wide, and as many high as it takes.",
      zh: "可设为一页宽，页高不限。",
      source: documented("PageLayout", "zoom"),
      reliedOnBy: "src/excel/apply-page.ts",
      since: "1.9",
      expects: [1, false],
      see: async (trial) => {
        const { pageLayout } = trial.sheet;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load("zoom");
        await trial.context.sync();
        const { horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
        return [horizontalFitToPages ?? null, Boolean(verticalFitToPages)];
      },
    },
    {
      id: "pages-one",
      en: "A sheet is made to fit one page.",
      zh: "可缩放为一页。",
      source: documented("PageLayout", "zoom"),
      reliedOnBy: "src/excel/apply-page.ts",
      since: "1.9",
      expects: [1, 1],
      see: async (trial) => {
        const { pageLayout } = trial.sheet;
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
        pageLayout.load("zoom");
        await trial.context.sync();
        const { horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
        return [horizontalFitToPages ?? null, verticalFitToPages ?? null];
      },
    },
    {
      id: "pages-margins",
      en: "Margins are set in points.",
      zh: "页边距以磅设置。",
      source: documented("PageLayout", "setPrintMargins()"),
      reliedOnBy: "src/excel/apply-page.ts",
      since: "1.9",
      expects: [36, 54, 20],
      within: 1,
      see: (trial) => {
        const { pageLayout } = trial.sheet;
        pageLayout.setPrintMargins("Points", {
          left: 36,
          right: 36,
          top: 54,
          bottom: 54,
          header: 20,
          footer: 20,
        });
        return trial.tell(pageLayout, "leftMargin", "topMargin", "headerMargin");
      },
    },
    {
      id: "pages-texts",
      en: "Header and footer take codes and doubled ampersands, and tell them as they were given.",
      zh: "页眉页脚可含代码和双写的 &，读回与设置一致。",
      source: documented("HeaderFooter", "leftHeader"),
      reliedOnBy: "src/excel/queue-headers.ts",
      since: "1.9",
      expects: ["甲 && 乙", "", "第 &P 页 共 &N 页"],
      see: (trial) => {
        const its = trial.sheet.pageLayout.headersFooters.defaultForAllPages;
        its.set({ leftHeader: "甲 && 乙", centerHeader: "", rightFooter: "第 &P 页 共 &N 页" });
        return trial.tell(its, "leftHeader", "centerHeader", "rightFooter");
      },
    },
    {
      id: "pages-footers",
      en: "The footer is set in parts; a part of which nothing is said stays.",
      zh: "页脚可分部分设置，未给出的部分不变。",
      source: documented("HeaderFooter", "rightFooter"),
      reliedOnBy: "src/excel/apply-page.ts",
      since: "1.9",
      expects: ["机构", "", "第 &P 页"],
      see: (trial) => {
        const its = trial.sheet.pageLayout.headersFooters.defaultForAllPages;
        its.rightFooter = "第 &P 页";
        its.set({ leftFooter: "机构", centerFooter: "" });
        return trial.tell(its, "leftFooter", "centerFooter", "rightFooter");
      },
    },
    {
      id: "pages-lines",
      en: "A part of a header may have two lines.",
      zh: "页眉的一部分可以有两行。",
      source: users,
      reliedOnBy: "src/sheets/page-texts.ts",
      since: "1.9",
      expects: "甲\n乙",
      orElse: ["甲\r\n乙"],
      see: (trial) => {
        const its = trial.sheet.pageLayout.headersFooters.defaultForAllPages;
        its.leftHeader = "甲\n乙";
        return trial.tell(its, "leftHeader");
      },
    },
    {
      id: "pages-longest-text",
      en: "The three parts of a header take 249 characters together.",
      zh: "页眉三部分合计可有 249 个字符。",
      source: specifications,
      reliedOnBy: "src/excel/queue-headers.ts",
      since: "1.9",
      expects: [166, 83],
      see: async (trial) => {
        const its = trial.sheet.pageLayout.headersFooters.defaultForAllPages;
        const [left, right] = ["碳".repeat(166), "号".repeat(83)];
        its.set({ leftHeader: left, centerHeader: "", rightHeader: right });
        its.load("leftHeader,rightHeader");
        await trial.context.sync();
        return [its.leftHeader.length, its.rightHeader.length];
      },
    },
    {
      id: "pages-area",
      en: "The print area is set, and set anew.",
      zh: "可设置并改设打印区域。",
      source: documented("PageLayout", "setPrintArea()"),
      reliedOnBy: "src/excel/queue-printing.ts",
      since: "1.9",
      expects: "A1:D20",
      see: async (trial) => {
        const { pageLayout } = trial.sheet;
        pageLayout.setPrintArea("A1:C9");
        pageLayout.setPrintArea("A1:D20");
        const area = pageLayout.getPrintAreaOrNullObject().load("address");
        await trial.context.sync();
        return area.address.slice(area.address.lastIndexOf("!") + 1);
      },
    },
    {
      id: "pages-title-rows",
      en: "Rows are repeated on every page.",
      zh: "可设置每页重复的标题行。",
      source: documented("PageLayout", "setPrintTitleRows()"),
      reliedOnBy: "src/excel/apply-page.ts",
      since: "1.9",
      expects: [0, 3],
      see: (trial) => {
        trial.sheet.pageLayout.setPrintTitleRows("$1:$3");
        const rows = trial.sheet.pageLayout.getPrintTitleRowsOrNullObject();
        return trial.tell(rows, "rowIndex", "rowCount");
      },
    },
    {
      id: "pages-breaks",
      en: "Page breaks are added above rows, and all removed.",
      zh: "可在行上方加分页符，也可全部移除。",
      source: documented("PageBreakCollection", "add()"),
      reliedOnBy: "src/excel/queue-printing.ts",
      since: "1.9",
      expects: [2, 0],
      see: async (trial) => {
        const breaks = trial.sheet.horizontalPageBreaks;
        breaks.add("A5");
        breaks.add("A9");
        const before = breaks.getCount();
        await trial.context.sync();
        breaks.removePageBreaks();
        const after = breaks.getCount();
        await trial.context.sync();
        return [before.value, after.value];
      },
    },
    {
      id: "pages-break-place",
      en: "A page break tells the cell below it.",
      zh: "分页符读回其下方的单元格。",
      source: documented("PageBreak", "getCellAfterBreak()"),
      reliedOnBy: "src/excel/apply-page.ts",
      since: "1.9",
      expects: 4,
      see: (trial) =>
        trial.tell(trial.sheet.horizontalPageBreaks.add("A5").getCellAfterBreak(), "rowIndex"),
    },
    {
      id: "pages-again",
      en: "Breaks removed and added again in one request stand where they were added.",
      zh: "同一请求中移除再添加的分页符，位于新位置。",
      source: ownChoice,
      reliedOnBy: "src/excel/queue-printing.ts",
      since: "1.9",
      expects: [6],
      see: async (trial) => {
        const breaks = trial.sheet.horizontalPageBreaks;
        breaks.add("A5");
        await trial.context.sync();
        breaks.removePageBreaks();
        const cell = breaks.add("A7").getCellAfterBreak().load("rowIndex");
        const count = breaks.getCount();
        await trial.context.sync();
        return count.value === 1 ? [cell.rowIndex] : [];
      },
    },
  ],
};

import type { Family } from "../assumption";
import { documented, specifications, users } from "../source";

export const sizes: Family = {
  en: "Sizes, hidden lines and merged cells",
  zh: "行高列宽、隐藏与合并",
  assumptions: [
    {
      id: "sizes-columns",
      en: "Widths of columns are set in one call, in points, and told within a point.",
      zh: "列宽可一次设置，以磅为单位，读回相差不超过 1 磅。",
      source: documented("Range", "setColumnProperties()"),
      reliedOnBy: "src/excel/apply-sizes.ts",
      since: "1.9",
      expects: [26, 130, 214],
      within: 1,
      see: async (trial) => {
        const range = trial.range("A1:C1");
        range.setColumnProperties(
          [26, 130, 214].map((columnWidth) => ({ format: { columnWidth } })),
        );
        const told = range.getColumnProperties({ format: { columnWidth: true } });
        await trial.context.sync();
        return told.value.map(({ format }) => format?.columnWidth ?? null);
      },
    },
    {
      id: "sizes-rows",
      en: "Heights of rows are set in one call; a row of which nothing is said keeps its own.",
      zh: "行高可一次设置；未给出的行保持原高。",
      source: documented("Range", "setRowProperties()"),
      reliedOnBy: "src/excel/apply-sizes.ts",
      since: "1.9",
      expects: [50, true, 35],
      within: 1,
      see: async (trial) => {
        const rows = ["A1", "A2", "A3"].map((address) => trial.range(address).format);
        const before = await trial.tell(trial.range("A2").format, "rowHeight");
        trial
          .range("A1:A3")
          .setRowProperties([{ format: { rowHeight: 50 } }, {}, { format: { rowHeight: 35 } }]);
        for (const row of rows) row.load("rowHeight");
        await trial.context.sync();
        const [first, kept, last] = rows.map(({ rowHeight }) => rowHeight);
        return [first ?? 0, kept === before, last ?? 0];
      },
    },
    {
      id: "sizes-highest",
      en: "A row may be 409 points high.",
      zh: "行高最多 409 磅。",
      source: specifications,
      reliedOnBy: "src/sheets/text-height.ts",
      since: "1.2",
      expects: 409,
      within: 1,
      see: (trial) => {
        const { format } = trial.range("A1");
        format.rowHeight = 409;
        return trial.tell(format, "rowHeight");
      },
    },
    {
      id: "sizes-hidden",
      en: "Columns are hidden and shown; of lines of which only some are hidden the answer is null.",
      zh: "可隐藏和显示列；只有部分隐藏时读作 null。",
      source: documented("Range", "columnHidden"),
      reliedOnBy: "src/excel/hidden-lines.ts",
      since: "1.2",
      expects: [true, null, false, null],
      see: async (trial) => {
        trial.range("B1").columnHidden = true;
        trial.range("A5").rowHidden = true;
        const [one, some, rows] = [trial.range("B1"), trial.range("A1:C1"), trial.range("A1:A9")];
        one.load("columnHidden");
        some.load("columnHidden");
        rows.load("rowHidden");
        await trial.context.sync();
        const told = [one.columnHidden, some.columnHidden as boolean | null];
        trial.range("A1:C1").columnHidden = false;
        const after = await trial.tell(trial.range("A1:C1"), "columnHidden");
        return [...told, after, rows.rowHidden as boolean | null];
      },
    },
    {
      id: "sizes-merged-rows",
      en: "merge(true) merges each row of an area by itself.",
      zh: "merge(true) 逐行合并。",
      source: documented("Range", "merge()"),
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.13",
      expects: [
        [0, 1, 1, 3],
        [1, 1, 1, 3],
      ],
      see: async (trial) => {
        trial.range("B1:D2").merge(true);
        const merged = trial.range("A1:F9").getMergedAreasOrNullObject();
        merged.load(
          "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
        );
        await trial.context.sync();
        return merged.areas.items
          .map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount])
          .sort(([one = 0], [other = 0]) => one - other);
      },
    },
    {
      id: "sizes-unmerged",
      en: "merge(false) makes one cell of an area, unmerge takes it apart; where nothing is merged the answer is a null object.",
      zh: "merge(false) 合并为一格，unmerge 拆开；没有合并时返回空对象。",
      source: documented("Range", "getMergedAreasOrNullObject()"),
      reliedOnBy: "src/excel/queue-merges.ts",
      since: "1.13",
      expects: [1, true],
      see: async (trial) => {
        trial.range("B1:D2").merge(false);
        const merged = trial.range("A1:F9").getMergedAreasOrNullObject().load("areaCount");
        await trial.context.sync();
        const count = merged.areaCount;
        trial.range("B1:D2").unmerge();
        const none = trial.range("A1:F9").getMergedAreasOrNullObject();
        await trial.context.sync();
        return [count, none.isNullObject];
      },
    },
    {
      id: "sizes-merged-content",
      en: "Merged cells keep the content of their first; the others read as blank.",
      zh: "合并后保留首格内容，其余读作空。",
      source: users,
      reliedOnBy: "src/excel/apply-plan.ts",
      since: "1.2",
      expects: [["字", "", ""]],
      see: (trial) => {
        trial.write("A1", [["字", "", ""]]);
        trial.range("A1:C1").merge(false);
        return trial.values("A1:C1");
      },
    },
    {
      id: "sizes-merged-write",
      en: "The first cell of merged ones is written by itself, and cleared with all of them.",
      zh: "合并区域的首格可单独写入，并可整体清除。",
      source: users,
      reliedOnBy: "src/excel/queue-printing.ts",
      since: "1.2",
      expects: [7, ""],
      see: async (trial) => {
        trial.range("A1:C1").merge(false);
        trial.write("A1", [[7]]);
        const written = await trial.values("A1");
        trial.range("A1:C1").clear("Contents");
        return [written, await trial.values("A1")];
      },
    },
  ],
};

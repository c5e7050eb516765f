import type { Assumption, Family } from "../assumption";
import { documented, numberFormats, ownChoice, users } from "../source";

/** Our number formats, and what a number looks like in each. */
const shown: readonly (readonly [id: string, code: string, number: number, text: string])[] = [
  ["thousands", "[>=1000]#,##0;0.00####", 12_345.6, "12,346"],
  ["small", "[>=1000]#,##0;0.00####", 0.5, "0.50"],
  ["score", "0.00", 87.654, "87.65"],
  ["share", "0.0%", 0.125, "12.5%"],
  ["rise", '"↓ "0.00##%;"↑ "0.00##%;0.00%', -0.1234, "↑ 12.34%"],
  ["fall", '"↓ "0.00##%;"↑ "0.00##%;0.00%', 0.1234, "↓ 12.34%"],
];

const looks = ([id, code, number, text]: (typeof shown)[number]): Assumption => ({
  id: `formats-${id}`,
  en: `The format ${code} shows ${number} as ${text}, and is told as it was given.`,
  zh: `格式 ${code} 把 ${number} 显示为 ${text}，读回与设置一致。`,
  source: numberFormats,
  reliedOnBy: "src/sheets/looks.ts",
  since: "1.1",
  expects: [[[code]], [[text]]],
  see: (trial) => {
    const range = trial.write("A1", [[number]]);
    range.numberFormat = [[code]];
    return trial.tell(range, "numberFormat", "text");
  },
});

const line: Excel.CellBorder = { style: "Continuous", color: "#BFBFBF" };

/** One format for all cells, which Excel takes where its types ask for a grid. */
const forAll = (code: string): string[][] => code as unknown as string[][];

export const formats: Family = {
  en: "Formats",
  zh: "格式",
  assumptions: [
    ...shown.map(looks),
    {
      id: "formats-general",
      en: "Cells without a format tell General.",
      zh: "未设格式的单元格读作 General。",
      source: documented("Range", "numberFormat"),
      reliedOnBy: "src/excel/queue-sheets.ts",
      since: "1.1",
      expects: [["General"]],
      see: (trial) => trial.tell(trial.range("A1"), "numberFormat"),
    },
    {
      id: "formats-for-all",
      en: "One number format goes on all cells of a range.",
      zh: "一个数字格式可用于整个区域。",
      source: documented("Range", "numberFormat"),
      reliedOnBy: "src/excel/apply-look.ts",
      since: "1.1",
      expects: [
        ["@", "@"],
        ["@", "@"],
      ],
      see: (trial) => {
        const range = trial.range("A1:B2");
        range.numberFormat = forAll("@");
        return trial.tell(range, "numberFormat");
      },
    },
    {
      id: "formats-text-of-narrow",
      en: "The text of a number does not depend on the column's width.",
      zh: "数字的显示文本与列宽无关。",
      source: documented("Range", "text"),
      reliedOnBy: "src/excel/year-rows.ts",
      since: "1.2",
      expects: [["123456789"]],
      see: (trial) => {
        const range = trial.write("A1", [[123_456_789]]);
        range.numberFormat = [["0"]];
        range.format.columnWidth = 10;
        return trial.tell(range, "text");
      },
    },
    {
      id: "formats-at-once",
      en: "setCellProperties gives a cell font, fill, lines, alignment, wrapping and its lock in one call.",
      zh: "setCellProperties 可一次设置字体、填充、边框、对齐、换行和锁定。",
      source: documented("Range", "setCellProperties()"),
      reliedOnBy: "src/excel/apply-look.ts",
      since: "1.9",
      expects: [true, 16, "#1F4E3D", "#FFF9E5", "Continuous", "#BFBFBF", "Center", true, false],
      orElse: [[true, 16, "#1f4e3d", "#fff9e5", "Continuous", "#bfbfbf", "Center", true, false]],
      see: async (trial) => {
        const { format } = trial.range("A1");
        trial.range("A1").setCellProperties([
          [
            {
              format: {
                font: { bold: true, size: 16, color: "#1F4E3D" },
                fill: { color: "#FFF9E5" },
                borders: { top: line, bottom: line, left: line, right: line },
                horizontalAlignment: "Center",
                wrapText: true,
                protection: { locked: false },
              },
            },
          ],
        ]);
        format.load(
          "horizontalAlignment,wrapText,font/bold,font/size,font/color,fill/color,protection/locked",
        );
        const edge = format.borders.getItem("EdgeTop").load("style,color");
        await trial.context.sync();
        const { font, fill, horizontalAlignment, wrapText, protection } = format;
        const its = [font.bold, font.size, font.color, fill.color, edge.style, edge.color];
        return [...its, horizontalAlignment, wrapText, protection.locked];
      },
    },
    {
      id: "formats-copied",
      en: "The look of one cell is copied onto an area and another sheet, lock and lines included, contents not.",
      zh: "可把一格的外观复制到区域和另一张表，含锁定与边框，不含内容。",
      source: documented("Range", "copyFrom()"),
      reliedOnBy: "src/excel/apply-look.ts",
      since: "1.9",
      expects: ["#FFF9E5", "0.00", false, "Continuous", ""],
      orElse: [["#fff9e5", "0.00", false, "Continuous", ""]],
      see: async (trial) => {
        const model = trial.write("A1", [[5]]);
        model.numberFormat = [["0.00"]];
        model.format.fill.color = "#FFF9E5";
        model.format.protection.locked = false;
        model.format.borders.getItem("EdgeBottom").style = "Continuous";
        const range = trial.addSheet().getRange("B2:C5");
        range.copyFrom(model, "Formats");
        const cell = range.getCell(3, 1);
        const line = cell.format.borders.getItem("EdgeBottom").load("style");
        cell.load("values,numberFormat,format/fill/color,format/protection/locked");
        await trial.context.sync();
        const { values, numberFormat, format } = cell;
        const [code, value] = [numberFormat[0]?.[0] as string, values[0]?.[0] as string];
        return [format.fill.color, code, format.protection.locked, line.style, value];
      },
    },
    {
      id: "formats-font",
      en: "A cell takes a Chinese font and an alignment, whether the font is there or not; copied, they are on all cells of an area.",
      zh: "可为单元格设置中文字体和垂直对齐并复制到整个区域，无论本机是否有该字体。",
      source: documented("Range", "setCellProperties()"),
      reliedOnBy: "src/excel/apply-look.ts",
      since: "1.9",
      expects: ["Microsoft YaHei", 10, "Center"],
      see: async (trial) => {
        const cell = trial.range("A1");
        cell.setCellProperties([
          [
            {
              format: { font: { name: "Microsoft YaHei", size: 10 }, verticalAlignment: "Center" },
            },
          ],
        ]);
        const whole = trial.range("A1:F50");
        whole.copyFrom(cell, "Formats");
        const { format } = whole;
        format.load("verticalAlignment,font/name,font/size");
        await trial.context.sync();
        return [format.font.name, format.font.size, format.verticalAlignment];
      },
    },
    {
      id: "formats-percentage",
      en: "A value under a percentage is told as it is: 0.5, not 50.",
      zh: "百分比格式下的值照原值读出：0.5，而非 50。",
      source: users,
      reliedOnBy: "src/excel/read-place.ts",
      since: "1.1",
      expects: 0.5,
      see: (trial) => {
        trial.write("A1", [[0.5]]).numberFormat = [["0%"]];
        return trial.values("A1");
      },
    },
    {
      id: "formats-beyond",
      en: "A format laid over some cells of an area leaves the others.",
      zh: "在部分单元格上改格式，其余不变。",
      source: ownChoice,
      reliedOnBy: "src/sheets/lay-looks.ts",
      since: "1.1",
      expects: [["0.00", "@", "0.00"]],
      see: (trial) => {
        trial.range("A1:C1").numberFormat = forAll("0.00");
        trial.range("B1").numberFormat = [["@"]];
        return trial.tell(trial.range("A1:C1"), "numberFormat");
      },
    },
  ],
};

import { opened, placeOf, reformat, sheetId, cell } from "./tampering-tools";
import { repairable, type Tampering } from "./tamperings";

/** What leaves every formula and text as it is, and yet changes what a reader sees. */
export const disguises: readonly Tampering[] = [
  repairable(
    "工作表自有的同名名称遮住综合得分 · a sheet's own name that hides the composite's",
    ["name-shadowed"],
    (book) =>
      book.addName(
        {
          name: "Tanping_Composite",
          formula: "=99.9",
          sheetId: sheetId(book, "评价信息"),
          visible: true,
          comment: "",
        },
        "user",
      ),
  ),
  ...[
    ["composite", '"99.99"', "综合得分 · of the composite"],
    ["grade", ';;;"五星"', "等级 · of the grade"],
    ["result_composite", '"99.99"', "写入的综合得分 · of the written composite"],
    ["a1_score", '"2"', "得分 · of a score"],
    ["a1_max", '"20"', "分值 · of a maximum"],
    ["organisation", ';;;"另一家公司"', "组织名称 · of the organisation"],
    ["date", '"2030-01-01"', "评价日期 · of the date"],
    ["weight_qualitative", "0", "权重 · of a weight"],
  ].map(([name, format, says]) =>
    repairable(
      `显示他值的数字格式：${says}, a number format that shows something else`,
      ["format-changed"],
      reformat(`tanping_${name}`, format ?? ""),
    ),
  ),
  repairable(
    "隐藏一行 · a row hidden",
    ["lines-hidden"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_score");
      book.setHidden(sheet.id, "rows", area.row + 3, 1, "hidden", "user");
    }),
  ),
  repairable(
    "隐藏一列 · a column hidden",
    ["lines-hidden"],
    opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_max");
      book.setHidden(sheet.id, "columns", area.column, 1, "hidden", "user");
    }),
  ),
  {
    says: "空白处写入“更正：综合得分 99.9” · a correction written into an empty cell",
    finds: ["content-added"],
    left: ["content-added"],
    act: opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_result_check");
      const value = "更正：综合得分 99.9";
      book.write(sheet.id, cell(area.row + 1, 0), [[{ value }]], "user");
    }),
  },
  {
    says: "插入一行并写入文字 · a row inserted and written in",
    finds: ["row-inserted", "content-added"],
    left: ["row-inserted", "content-added"],
    act: opened((book) => {
      const { sheet, area } = placeOf(book, "tanping_a1_text");
      book.insert(sheet.id, "rows", area.row + 5, 1, "user");
      const place = cell(area.row + 5, area.column);
      book.write(sheet.id, place, [[{ value: "以上各项均已满足" }]], "user");
    }),
  },
];

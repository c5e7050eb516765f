import { at, write } from "./step";
import { lasting, repairable, type Tampering } from "./tamperings";

/** A number format that shows something else than the value, by the name of the cell. */
const formats = [
  ["composite", '"99.99"', "综合得分 · of the composite"],
  ["grade", ';;;"五星"', "等级 · of the grade"],
  ["result_composite", '"99.99"', "写入的综合得分 · of the written composite"],
  ["a1_score", '"2"', "得分 · of a score"],
  ["a1_max", '"20"', "分值 · of a maximum"],
  ["organisation", ';;;"另一家公司"', "组织名称 · of the organisation"],
  ["date", '"2030-01-01"', "评价日期 · of the date"],
  ["weight_qualitative", "0", "权重 · of a weight"],
] as const;

/** What leaves every formula and text as it is, and yet changes what a reader sees. */
export const disguises: readonly Tampering[] = [
  repairable(
    "工作表自有的同名名称遮住综合得分 · a sheet's own name that hides the composite's",
    ["name-shadowed"],
    { do: "own-name", sheet: "评价信息", name: "Tanping_Composite", formula: "=99.9" },
  ),
  ...formats.map(([key, format, says]) =>
    repairable(
      `显示他值的数字格式：${says}, a number format that shows something else`,
      ["format-changed"],
      { do: "format", at: at(key), format },
    ),
  ),
  repairable("隐藏一行 · a row hidden", ["lines-hidden"], {
    do: "hide",
    what: "rows",
    at: at("a1_score", 3),
  }),
  repairable("隐藏一列 · a column hidden", ["lines-hidden"], {
    do: "hide",
    what: "columns",
    at: at("a1_max"),
  }),
  lasting(
    "空白处写入“更正：综合得分 99.9” · a correction written into an empty cell",
    ["content-added"],
    write(at("result_check", 1, -2), "更正：综合得分 99.9"),
  ),
  lasting(
    "插入一行并写入文字 · a row inserted and written in",
    ["row-inserted", "content-added"],
    { do: "insert", what: "rows", at: at("a1_text", 5), count: 1 },
    write(at("a1_text", 5), "以上各项均已满足"),
  ),
];

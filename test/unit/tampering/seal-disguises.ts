import { changed, type SealTampering } from "./seal-tamperings";
import { at, formula, on, write, type Place, type Step } from "./step";

/** The columns beside all that stands on the seal's sheet. */
const aside = 30;

/** Copies the merged cells of a name to the side, writes something else in its place and points the name at the copy. */
const moveAway = (key: string, row: number): readonly Step[] => [
  { do: "copy", from: at(key), to: on("封签", row, aside), rows: 1, columns: 3 },
  write(at(key), "李四"),
  { do: "point-name", name: `tanping_${key}`, formula: `='封签'!$AE$${row + 1}` },
];

const sameValue = (
  says: string,
  place: Place,
  text: string,
  besides: SealTampering["finds"] = [],
): SealTampering => changed(says, ["row-changed", ...besides], formula(place, text));

/** What leaves the values of a sealed workbook as they are, and yet changes what it shows, now or later. */
export const sealDisguises: readonly SealTampering[] = [
  changed(
    "封签的名称移到别处，表上写别人 · the seal's names moved away, and another signer written in their place",
    ["name-moved", "content-added"],
    ...moveAway("seal_by", 3),
    ...moveAway("seal_time", 4),
    ...moveAway("seal_digest", 5),
  ),
  changed(
    "封签记录的名称移到别处 · the name of the seal's log moved away",
    ["name-moved"],
    { do: "copy", from: at("seal_log"), to: on("封签", 20, aside), rows: 1, columns: 4 },
    write(at("seal_log", 0, 1), "李四"),
    { do: "point-name", name: "tanping_seal_log", formula: "='封签'!$AE$21:$AH$21" },
  ),
  changed(
    "封签表的标题被改 · the title on the seal's sheet changed",
    ["text-changed"],
    write(on("封签", 0, 0), "封签：李四"),
  ),
  changed(
    "封签人的数字格式显示别人 · a number format that shows another signer",
    ["format-changed"],
    { do: "format", at: at("seal_by"), format: ';;;"李四"' },
  ),
  changed(
    "封签表撤销保护并深度隐藏 · the seal's sheet unprotected and very hidden",
    ["sheet-hidden", "sheet-unprotected"],
    { do: "unprotect", sheet: "封签" },
    { do: "hide-sheet", sheet: "封签", visibility: "veryHidden" },
  ),
  sameValue(
    "得分改为公式，值不变 · a score made a formula of the same value",
    at("a1_score"),
    "=IF(YEAR(TODAY())>2030,0,1.5)",
    ["entry-changes-itself"],
  ),
  sameValue(
    "权重改为公式，值不变 · a weight made a formula of the same value",
    at("weight_qualitative"),
    "=0.6",
  ),
  sameValue(
    "组织名称改为公式，值不变 · the organisation made a formula of the same value",
    at("organisation"),
    '=IF(YEAR(TODAY())>2030,"另一家公司","")',
    ["entry-changes-itself"],
  ),
  sameValue(
    "数据改为公式，值不变 · a figure of the data made a formula of the same value",
    at("monitoring", 0, 3),
    "=6171178+0*RAND()",
    ["entry-changes-itself"],
  ),
  changed(
    "写入的综合得分改为公式 · the written composite made a formula",
    ["row-changed", "value-made-formula"],
    formula(at("result_composite"), "=B9"),
  ),
  changed(
    "总摘要改为公式，值不变 · the digest made a formula of the same value",
    ["seal-altered"],
    { do: "make-formula", at: at("seal_digest") },
  ),
  changed(
    "监测数据表移到别处，原处留下假数据 · the data table moved away, false data left in its place",
    ["row-changed"],
    { do: "insert", what: "columns", at: on("监测数据", 0, 0), count: 8 },
    { do: "copy", from: at("monitoring", -2), to: on("监测数据", 2, 0), rows: 22, columns: 7 },
    write(on("监测数据", 4, 3), 9_999),
  ),
  changed(
    "封签记录之下写入一条 · an act written below the seal's log",
    ["content-added"],
    write(at("seal_log", 1, 1), "李四"),
  ),
];

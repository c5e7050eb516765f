import type { CategoryRow, ItemRow } from "../../../src/standard/table-a1/category-row";
import { between, compact } from "./draft";

/** What is on the pages of Table A.1 and not of it: a reviewer's note, a page header with its number. */
const pageFurniture = /〔审稿批注〕\n分值需检查与调整\n|T\/CECA-G 00XX—2023\n\n19\n/g;

const printed = compact(
  between("表 A.1 定性评价指标评分细则表", "A.2 定量评价指标评分细则").replace(pageFurniture, ""),
);

/** Items a page break cuts in two, and the words the second page begins with; score cells stand between. */
const nextPage: Readonly<Record<string, string>> = {
  "2.3.2": "方法、论证参数",
  "3.4.1": "文件。",
  "5.3.1": "纠正措施和预防措施的实施情况",
};

/** Indicators whose 满分分值 the draft leaves out, both with one item. */
const withoutPrintedMaximum = new Set(["3.4", "6.2"]);

const columnHeads = "序号一级指标二级指标评分细则实际得分情况分值满分分值";

/**
 * Every way in which the table differs from the printed Table A.1, nothing if they are the same.
 * The items, in order, are taken out of the print; what is left must be exactly the column heads, the names in
 * order, a "**" with its 分值 for each item, the category numbers and the indicator maxima.
 */
export function disagreementsWithDraft(table: readonly CategoryRow[]): string[] {
  const { left, missing } = takeOut(itemsOf(table).flatMap(pieces));
  const body = left.replace(/总分\*\*100100$/, "");
  return [
    ...missing.map((piece) => `not printed, or not in this order: ${piece}`),
    ...difference("words", body.replace(/[\d*]/g, ""), columnHeads + namesOf(table)),
    ...difference(
      "分值",
      scoresIn(body),
      itemsOf(table)
        .map((item) => item.maximum)
        .join(),
    ),
    ...difference("other numbers", otherNumbersIn(body), otherNumbersOf(table)),
  ];
}

function difference(what: string, print: string, ours: string): string[] {
  return print === ours ? [] : [`${what} printed: ${print}, ours: ${ours}`];
}

function takeOut(wanted: readonly string[]): { left: string; missing: string[] } {
  const missing: string[] = [];
  let left = "";
  let position = 0;
  for (const piece of wanted) {
    const found = printed.indexOf(piece, position);
    if (found < 0) {
      missing.push(piece);
    } else {
      left += printed.slice(position, found);
      position = found + piece.length;
    }
  }
  return { left: left + printed.slice(position), missing };
}

function pieces({ id, text }: ItemRow): string[] {
  const second = nextPage[id];
  if (second === undefined) {
    return [text];
  }
  const cut = text.indexOf(second);
  return [text.slice(0, cut), text.slice(cut)];
}

function itemsOf(table: readonly CategoryRow[]): ItemRow[] {
  return table.flatMap((category) => category.indicators.flatMap((indicator) => indicator.items));
}

function namesOf(table: readonly CategoryRow[]): string {
  return table
    .flatMap((category) => [category.name, ...category.indicators.map(({ name }) => name)])
    .join("");
}

function scoresIn(body: string): string {
  return [...body.matchAll(/\*\*(\d)/g)].map(([, score]) => score).join();
}

function otherNumbersIn(body: string): string {
  return body.replace(/\*\*\d/g, "").replace(/\D/g, "");
}

function otherNumbersOf(table: readonly CategoryRow[]): string {
  return table
    .flatMap((category) => [
      category.id,
      ...category.indicators
        .filter(({ id }) => !withoutPrintedMaximum.has(id))
        .map(({ maximum }) => maximum),
    ])
    .join("");
}

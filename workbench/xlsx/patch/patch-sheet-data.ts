import type { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { SourceElement } from "@tanping/ooxml/xml/source-element";
import { type SourceTag, sourceTags } from "@tanping/ooxml/xml/source-tags";
import type { RowChange } from "./cell-changes";
import type { CellPatching } from "./patch-cell";
import { type BrokenFormulas, newRow, patchRow } from "./patch-rows";

/** The elements right inside of one whose content is passed over, each as it comes. */
function* elementsIn(parent: SourceElement): Generator<SourceElement> {
  const { source, tag, contentEnd, prefixes } = parent;
  let depth = 0;
  let opened: SourceTag | null = null;
  for (const inner of sourceTags(source, tag.end)) {
    if (inner.start >= contentEnd) return;
    if (inner.kind === "close") depth -= 1;
    else if (depth === 0) opened = inner;
    if (inner.kind === "open") depth += 1;
    if (depth > 0 || opened === null) continue;
    const element = new SourceElement(source, opened, prefixes);
    element.contentEnd = inner.kind === "close" ? inner.start : inner.end;
    element.end = inner.end;
    yield element;
  }
}

const noChange = (row: number): RowChange => ({ row, attributes: new Map(), cells: [] });

/** Whether a row may have a formula that one of these shared. */
const mayShare = ({ source, start, end }: SourceElement, broken: BrokenFormulas): boolean =>
  broken.size > 0 && source.slice(start, end).includes("shared");

/** Changes the rows and cells of a sheet that differ, in one pass over them; all others stay as they are written. */
export const patchSheetData = (
  edits: TextEdits,
  data: SourceElement,
  changes: readonly RowChange[],
  patching: CellPatching,
): void => {
  const broken: BrokenFormulas = new Set();
  const coming = changes[Symbol.iterator]();
  let next = coming.next();
  let number = -1;
  const newRowsBefore = (row: number): string => {
    const rows: string[] = [];
    for (; !next.done && next.value.row < row; next = coming.next()) {
      const { cells } = next.value;
      const isEmpty = cells.every(({ after }) => after === undefined);
      if (!isEmpty || next.value.attributes.size > 0) rows.push(newRow(next.value, data, patching));
    }
    return rows.join("");
  };
  for (const row of elementsIn(data)) {
    if (row.local !== "row") continue;
    number = Number(row.attribute("r") ?? number + 2) - 1;
    const before = newRowsBefore(number);
    if (before !== "") edits.insert(row.start, before);
    const change = !next.done && next.value.row === number ? next.value : null;
    if (change) next = coming.next();
    if (change || mayShare(row, broken))
      edits.replace(
        row.start,
        row.end,
        patchRow(row, change ?? noChange(number), broken, patching),
      );
  }
  const rest = newRowsBefore(Infinity);
  if (rest === "") return;
  if (!data.isEmptyTag) edits.insert(data.contentEnd, rest);
  else edits.replace(data.start, data.end, `<${data.tag.name}>${rest}</${data.tag.name}>`);
};

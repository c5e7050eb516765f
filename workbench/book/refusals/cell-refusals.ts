import { withCode } from "./refusal-code";

const invalid = withCode("InvalidArgument");
const impossible = withCode("InvalidOperation");
const unimplemented = withCode("NotImplemented");

/** What cannot be done with cells, rows and columns. */
export const cellRefusals = {
  validationObjects: invalid(
    (words: string) => words || "The cell's validation does not let this in.",
  ),
  shapesDiffer: invalid(
    () =>
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  ),
  valueUnstorable: invalid((value: number) => `A cell cannot hold ${value}.`),
  textTooLong: invalid((limit: number) => `A cell holds at most ${limit} characters.`),
  mergeTorn: impossible(() => "We can't do that to a merged cell."),
  mergeOfPart: impossible(() => "A merged area cannot be merged in part."),
  mergeInTable: impossible(() => "Cells of a table cannot be merged."),
  pushedOffSheet: impossible(
    () => "Inserting would push non-blank cells off the end of the sheet.",
  ),
  partMoved: impossible(() => "This would move a part of merged cells or of a table."),
  filteredCellsMoved: unimplemented(
    () => "Moving the cells of a filtered range is not implemented.",
  ),
  movedAcrossFiltered: impossible(() => "Cells cannot be moved across rows that a filter hides."),
  areaOffSheet: invalid((area: string) => `The area ${area} is not on a sheet.`),
  activeCellOutside: invalid(() => "The active cell is outside the selection."),
  sortedByOutside: invalid(() => "The column to sort by is outside the area."),
  sortedMerges: impossible(() => "To sort, all merged cells need to be the same size."),
  sortedFiltered: unimplemented(
    () => "Sorting only the rows that a filter shows is not implemented.",
  ),
  sizeOutside: invalid((limit: number) => `A size lies between 0 and ${limit} points.`),
  noSuchLines: invalid(
    (count: number, what: "rows" | "columns", first: number) =>
      `There are no ${count} ${what} from ${first} on.`,
  ),
};

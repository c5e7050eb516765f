import type { SourceCell } from "../../tabular/source";
import { conversion } from "../../units/amount-unit";
import { isBlankCell, isTotal, plainText } from "../cells/cell-text";
import { indentOf } from "../cells/indent";
import type { SourceColumn } from "./layout";
import { plainHeading } from "./roles";
import type { Label } from "./row-labels";

/** A row of a source with periods across, and what it says of itself. */
export interface LabelledRow extends Label {
  readonly cells: readonly SourceCell[];
  readonly row: number;
  /** Whether it is a heading of rows below it, and no record. */
  readonly isHeading?: boolean;
}

interface Columns {
  readonly texts: readonly SourceColumn[];
  readonly periods: readonly SourceColumn[];
}

/** Names of plants. */
const plants =
  /(?:公司|厂|院|校|所|站|店|车间|矿|基地|园区|生产线|机组|炉)$|^(?:plant|site|unit|mill|factory|facility)\b|\b(?:plant|site|mill|factory|works)$/i;
/** Names of what emits. */
const emitters =
  /范围[一二三1-3]|scope ?[1-3]|直接|间接|燃烧|燃煤|燃油|燃气|天然气|外购|电力|热力|过程排放|工艺|combustion|process|electricity|direct/i;

/** The rows with the measure of the row above them, where that is merged over them, or is a heading of theirs without amounts. */
export const withMeasuresAbove = (
  rows: readonly LabelledRow[],
  columns: Columns,
): readonly LabelledRow[] => underHeadings(belowMerged(rows, columns), columns);

const canCarry = (row: LabelledRow, above: Label): boolean =>
  row.role === null &&
  row.source.trim() !== "" &&
  !isTotal(row.source) &&
  (row.unit === null || above.unit === null || conversion(row.unit, above.unit) !== null);

const carried = (row: LabelledRow, { role, named, unit, year }: Label): LabelledRow => ({
  ...row,
  role,
  named,
  unit: row.unit ?? unit,
  year: row.year ?? year,
});

/** The row of a product below 产量: an amount of its own, of which a person says whether it is to be added. */
const asAmount = (row: LabelledRow, heading: Label): LabelledRow => ({
  ...carried(row, heading),
  named: row.source.trim(),
  source: "",
});

/** Rows whose cell below a measure is blank, as merged cells leave it, while another names whose row it is. */
const belowMerged = (rows: readonly LabelledRow[], { texts }: Columns): readonly LabelledRow[] => {
  if (texts.length < 2) return rows;
  let above: LabelledRow | null = null;
  let column = -1;
  return rows.map((row) => {
    if (row.role !== null) {
      above = row;
      column =
        texts.find(({ index }) => plainText(row.cells[index]) === row.named.trim())?.index ?? -1;
      return row;
    }
    const isBelow = above !== null && column >= 0 && isBlankCell(row.cells[column]);
    if (above && isBelow && above.source !== "" && canCarry(row, above)) return carried(row, above);
    above = null;
    return row;
  });
};

/** A row that names a measure and has no amounts, and those below it that name none. */
interface Group {
  readonly heading: LabelledRow;
  readonly rows: readonly LabelledRow[];
}

const underHeadings = (
  rows: readonly LabelledRow[],
  { texts, periods }: Columns,
): readonly LabelledRow[] => {
  const isBlank = ({ cells }: LabelledRow) =>
    periods.every(({ index }) => isBlankCell(cells[index]));
  const groups = groupsOf(rows, isBlank);
  const indent = ({ cells }: LabelledRow) => indentOf(cells[texts[0]?.index ?? 0]);
  const namesOf = (group: Group) => group.rows.map(({ source }) => source.trim()).join("\n");
  const names = groups.map(namesOf);
  const changed = new Map<LabelledRow, LabelledRow>();
  groups.forEach((group, at) => {
    const { heading, rows: its } = group;
    const isRepeated = names.some((other, index) => index !== at && other === names[at]);
    const areBelow = its.every((row) => indent(row) > indent(heading));
    const areAll = (words: RegExp) => its.every(({ source }) => words.test(source.trim()));
    const areSources = isRepeated || areAll(plants) || heading.role === "emission";
    const areKnown = isRepeated || areBelow || areAll(plants) || areAll(emitters);
    if (!areKnown || !its.every((row) => canCarry(row, heading))) return;
    const carry = areSources ? carried : asAmount;
    changed.set(heading, { ...heading, isHeading: true });
    its.forEach((row) => changed.set(row, carry(row, heading)));
  });
  return rows.map((row) => changed.get(row) ?? row);
};

/** The groups of a source; a blank row ends one. */
const groupsOf = (
  rows: readonly LabelledRow[],
  isBlank: (row: LabelledRow) => boolean,
): readonly Group[] => {
  const groups: { heading: LabelledRow; rows: LabelledRow[] }[] = [];
  let open: (typeof groups)[number] | null = null;
  for (const row of rows) {
    if (row.role !== null || isBlank(row)) {
      open = row.role !== null && isBlank(row) ? { heading: row, rows: [] } : null;
      if (open) groups.push(open);
    } else open?.rows.push(row);
  }
  return groups.filter(({ rows: its }) => its.length > 0);
};

const ofProducts = /^(?:产品|品种)(?:名称|类别)?$|^products?$/;

/** The rows of outputs that a column of products tells apart: amounts of their own, of which a person says whether they are to be added. */
export const withProducts = (
  rows: readonly LabelledRow[],
  texts: readonly SourceColumn[],
): readonly LabelledRow[] => {
  const column = texts.find(({ heading }) => ofProducts.test(plainHeading(heading)));
  if (!column) return rows;
  const productOf = ({ cells, role }: LabelledRow) =>
    role === "output" ? plainText(cells[column.index]) : "";
  const isOfProduct = (row: LabelledRow) => productOf(row) !== "" && row.source === productOf(row);
  return rows.map((row) =>
    isOfProduct(row) ? { ...row, named: productOf(row), source: "" } : row,
  );
};

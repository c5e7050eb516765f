import type { MembersOf, Settable } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { objectReference } from "../model/object-reference";
import type { Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { autofitColumns, autofitRows } from "./autofit";
import { firstOf, setStyle, styleScalar } from "./region-style";
import { bookWord, colorArgument, horizontalWords, officeWord, verticalWords } from "./style-words";
import { flagValue, numberValue, textValue } from "./value-arguments";

/** Excel's own limits, in points where not said otherwise. */
const limits = {
  columnWidth: [0, 1790],
  rowHeight: [0, 409.5],
  indent: [0, 250],
  degrees: [-90, 90],
  fontSize: [1, 409],
} as const;

function commonSize(first: number, count: number, size: (index: number) => number): number | null {
  const common = size(first);
  for (let offset = 1; offset < Math.min(count, 10_000); offset += 1)
    if (size(first + offset) !== common) return null;
  return common;
}

const columnWidth: Settable<Region, number | null> = {
  get: (region, session) => {
    const { column, columns } = areaOf(firstOf(region));
    const sheet = sheetOf(session, firstOf(region).sheetId);
    return commonSize(column, columns, (at) => sheet.columnWidth(at));
  },
  set: (region, value, { book }) => {
    const width = numberValue(value, "columnWidth", limits.columnWidth);
    for (const range of region) {
      const { column, columns } = areaOf(range);
      book.setColumnWidth(range.sheetId, column, columns, width, "add-in");
    }
  },
};

const rowHeight: Settable<Region, number | null> = {
  get: (region, session) => {
    const { row, rows } = areaOf(firstOf(region));
    const sheet = sheetOf(session, firstOf(region).sheetId);
    return commonSize(row, rows, (at) => sheet.rowHeight(at));
  },
  set: (region, value, { book }) => {
    const height = numberValue(value, "rowHeight", limits.rowHeight);
    for (const range of region) {
      const { row, rows } = areaOf(range);
      book.setRowHeight(range.sheetId, row, rows, height, "add-in");
    }
  },
};

export const rangeFormatMembers: MembersOf<"RangeFormat"> = {
  scalars: {
    HorizontalAlignment: styleScalar(
      ({ horizontal }) => officeWord(horizontal),
      (value) => ({ horizontal: bookWord(value, horizontalWords, "horizontalAlignment") }),
    ),
    VerticalAlignment: styleScalar(
      ({ vertical }) => officeWord(vertical),
      (value) => ({ vertical: bookWord(value, verticalWords, "verticalAlignment") }),
    ),
    WrapText: styleScalar(
      ({ wrapText }) => wrapText,
      (value) => ({ wrapText: flagValue(value, "wrapText") }),
    ),
    ShrinkToFit: styleScalar(
      ({ shrinkToFit }) => shrinkToFit,
      (value) => ({ shrinkToFit: flagValue(value, "shrinkToFit") }),
    ),
    IndentLevel: styleScalar(
      ({ indent }) => indent,
      (value) => ({ indent: numberValue(value, "indentLevel", limits.indent) }),
    ),
    TextOrientation: styleScalar(
      ({ rotation }) => rotation,
      (value) => ({ rotation: numberValue(value, "textOrientation", limits.degrees) }),
    ),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
  },
  links: {
    Borders: (region) => objectReference("RangeBorderCollection", region),
    Fill: (region) => objectReference("RangeFill", region),
    Font: (region) => objectReference("RangeFont", region),
    Protection: (region) => objectReference("FormatProtection", region),
  },
  methods: {
    AutofitColumns: { needs: "calculated", run: autofitColumns },
    AutofitRows: { needs: "calculated", run: autofitRows },
  },
};

export const rangeFillMembers: MembersOf<"RangeFill"> = {
  scalars: {
    Color: styleScalar(
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: value === "" ? null : colorArgument(value) }),
    ),
  },
  methods: {
    Clear: (region: Region, _args, session: Session) => setStyle(session, region, { fill: null }),
  },
};

export const rangeFontMembers: MembersOf<"RangeFont"> = {
  scalars: {
    Name: styleScalar(
      ({ fontName }) => fontName,
      (value) => ({ fontName: textValue(value, "font.name") }),
    ),
    Size: styleScalar(
      ({ fontSize }) => fontSize,
      (value) => ({ fontSize: numberValue(value, "font.size", limits.fontSize) }),
    ),
    Color: styleScalar(
      ({ fontColor }) => fontColor,
      (value) => ({ fontColor: colorArgument(value) }),
    ),
    Bold: styleScalar(
      ({ bold }) => bold,
      (value) => ({ bold: flagValue(value, "font.bold") }),
    ),
    Italic: styleScalar(
      ({ italic }) => italic,
      (value) => ({ italic: flagValue(value, "font.italic") }),
    ),
    Strikethrough: styleScalar(
      ({ strikethrough }) => strikethrough,
      (value) => ({ strikethrough: flagValue(value, "font.strikethrough") }),
    ),
    Underline: styleScalar(
      ({ underline }) => (underline ? "Single" : "None"),
      (value) => ({
        underline: bookWord(value, ["none", "single"], "font.underline") === "single",
      }),
    ),
  },
};

export const formatProtectionMembers: MembersOf<"FormatProtection"> = {
  scalars: {
    Locked: styleScalar(
      ({ locked }) => locked,
      (value) => ({ locked: flagValue(value, "locked") }),
    ),
    FormulaHidden: styleScalar(
      ({ formulaHidden }) => formulaHidden,
      (value) => ({ formulaHidden: flagValue(value, "formulaHidden") }),
    ),
  },
};

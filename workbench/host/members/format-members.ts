import { cellArea, cellsOf } from "../../book/areas";
import { defaultStyle, fillPatterns } from "../../book/style";
import { type Arguments, integerArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { objectReference, type Styled } from "../model/object-reference";
import type { Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { autofitColumns, autofitRows } from "./autofit";
import { firstOf, setStyle, styleScalar } from "./region-style";
import { bookWord, colorArgument, horizontalWords, officeWord, verticalWords } from "./style-words";
import { flagValue, fontNameValue, numberValue, turnValue, wholeValue } from "./value-arguments";

/** Excel's own limits, in points where not said otherwise. */
export const formatLimits = {
  columnWidth: [0, 1790],
  rowHeight: [0, 409.5],
  indent: [0, 250],
  fontSize: [1, 409],
} as const;

function commonSize<T>(first: number, count: number, size: (index: number) => T): T | null {
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
    const width = numberValue(value, "columnWidth", formatLimits.columnWidth);
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
    const height = numberValue(value, "rowHeight", formatLimits.rowHeight);
    for (const range of region) {
      const { row, rows } = areaOf(range);
      book.setRowHeight(range.sheetId, row, rows, height, "add-in");
    }
  },
};

const standardSize = (what: "rows" | "columns"): Settable<Region, boolean | null> => ({
  get: (region, session) => {
    const [sheet, area] = [
      sheetOf(session, firstOf(region).sheetId),
      areaOf(firstOf(region)),
    ] as const;
    return what === "rows"
      ? commonSize(area.row, area.rows, (at) => sheet.rowHeight(at) === sheet.defaultRowHeight)
      : commonSize(
          area.column,
          area.columns,
          (at) => sheet.columnWidth(at) === sheet.defaultColumnWidth,
        );
  },
  /** False leaves the size as it is. */
  set: (region, value, { book }) => {
    if (!flagValue(value, "useStandard")) return;
    for (const range of region) {
      const { row, rows, column, columns } = areaOf(range);
      if (what === "rows") book.setRowHeight(range.sheetId, row, rows, null, "add-in");
      else book.setColumnWidth(range.sheetId, column, columns, null, "add-in");
    }
  },
});

export const readingOrders = ["context", "leftToRight", "rightToLeft"] as const;

/** Moves the text by some levels; below 0 and above 250 there are none. */
function adjustIndent(region: Region, args: Arguments, session: Session): void {
  const amount = integerArgument(args, 0, "amount");
  const sheet = sheetOf(session, firstOf(region).sheetId);
  for (const range of region)
    for (const [row, column] of cellsOf(areaOf(range))) {
      const { indent } = sheet.cell(row, column)?.style ?? defaultStyle;
      const level = numberValue(indent + amount, "indentLevel", formatLimits.indent);
      session.book.setStyle(range.sheetId, cellArea(row, column), { indent: level }, "add-in");
    }
}

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
      (value) => ({ indent: wholeValue(value, "indentLevel", formatLimits.indent) }),
    ),
    TextOrientation: styleScalar(
      ({ rotation }) => rotation,
      (value) => ({ rotation: turnValue(value, "textOrientation") }),
    ),
    AutoIndent: styleScalar(
      ({ autoIndent }) => autoIndent,
      (value) => ({ autoIndent: flagValue(value, "autoIndent") }),
    ),
    ReadingOrder: styleScalar(
      ({ readingOrder }) => officeWord(readingOrder),
      (value) => ({ readingOrder: bookWord(value, readingOrders, "readingOrder") }),
    ),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    UseStandardHeight: standardSize("rows"),
    UseStandardWidth: standardSize("columns"),
  },
  links: {
    Borders: (region) => objectReference("RangeBorderCollection", region),
    Fill: (region) => objectReference("RangeFill", region),
    Font: (region) => objectReference("RangeFont", region),
    Protection: (region) => objectReference("FormatProtection", region),
  },
  methods: {
    AdjustIndent: { since: "1.11", run: adjustIndent },
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
    Pattern: styleScalar(
      ({ fill, pattern }) =>
        fill === null && pattern === "solid" ? ("None" as const) : officeWord(pattern),
      (value) =>
        value === "None"
          ? { fill: null, pattern: "solid" }
          : { pattern: bookWord(value, fillPatterns, "pattern") },
    ),
    PatternColor: styleScalar(
      ({ patternColor }) => patternColor,
      (value) => ({ patternColor: colorArgument(value) }),
    ),
  },
  methods: {
    Clear: (styled: Styled, _args, session: Session) =>
      setStyle(session, styled, { fill: null, pattern: "solid" }),
  },
};

export const rangeFontMembers: MembersOf<"RangeFont"> = {
  scalars: {
    Name: styleScalar(
      ({ fontName }) => fontName,
      (value) => ({ fontName: fontNameValue(value, "font.name") }),
    ),
    Size: styleScalar(
      ({ fontSize }) => fontSize,
      (value) => ({ fontSize: numberValue(value, "font.size", formatLimits.fontSize) }),
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
    Subscript: styleScalar(
      ({ script }) => script === "subscript",
      (value) => ({ script: flagValue(value, "font.subscript") ? "subscript" : "none" }),
    ),
    Superscript: styleScalar(
      ({ script }) => script === "superscript",
      (value) => ({ script: flagValue(value, "font.superscript") ? "superscript" : "none" }),
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

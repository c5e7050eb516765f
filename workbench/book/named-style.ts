import { changeStyle } from "./intern-style";
import { type Border, defaultStyle, type Style } from "./style";

/** The sides of a look that a named style may leave to the cell. */
export const styleAspects = [
  "number",
  "font",
  "alignment",
  "border",
  "patterns",
  "protection",
] as const;
export type StyleAspect = (typeof styleAspects)[number];

/** A style of the workbook's list. */
export interface NamedStyle {
  readonly name: string;
  readonly style: Style;
  readonly includes: Readonly<Record<StyleAspect, boolean>>;
}

/** Which members of a style belong to an aspect. */
const aspectMembers: Readonly<Record<StyleAspect, readonly (keyof Style)[]>> = {
  number: ["numberFormat"],
  font: [
    "fontName",
    "fontSize",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "script",
    "fontColor",
  ],
  alignment: [
    "horizontal",
    "vertical",
    "wrapText",
    "shrinkToFit",
    "indent",
    "rotation",
    "autoIndent",
    "readingOrder",
  ],
  border: ["top", "bottom", "left", "right"],
  patterns: ["fill", "pattern", "patternColor"],
  protection: ["locked", "formulaHidden"],
};

/** What a cell takes over from a named style it is given. */
export function givenBy({ name, style, includes }: NamedStyle): Partial<Style> {
  const members = styleAspects
    .filter((aspect) => includes[aspect])
    .flatMap((aspect) => aspectMembers[aspect]);
  const given = members.map((member) => [member, style[member]] as const);
  return { ...(Object.fromEntries(given) as Partial<Style>), named: name };
}

/** The aspect a member of a style belongs to; its name belongs to none. */
export const aspectOf = (member: keyof Style): StyleAspect | undefined =>
  styleAspects.find((aspect) => aspectMembers[aspect].includes(member));

const includesOf = (...aspects: readonly StyleAspect[]): NamedStyle["includes"] =>
  Object.fromEntries(
    styleAspects.map((aspect) => [aspect, aspects.includes(aspect)]),
  ) as NamedStyle["includes"];

/** A style of its own, which looks as Normal does and includes every aspect. */
export const newNamedStyle = (name: string): NamedStyle => ({
  name,
  style: changeStyle(defaultStyle, { named: name }),
  includes: includesOf(...styleAspects),
});

/** A style that comes with Excel. */
export interface BuiltInStyle extends NamedStyle {
  /** Its name in office.js. */
  readonly word: string;
  /** Its number in files. */
  readonly id: number;
}

const builtIn = (
  id: number,
  word: string,
  name: string,
  change: Partial<Style> = {},
): BuiltInStyle => {
  const aspects = (Object.keys(change) as (keyof Style)[]).map(aspectOf);
  const includes = includesOf(...aspects.filter((aspect) => aspect !== undefined));
  return { id, word, name, style: changeStyle(defaultStyle, { ...change, named: name }), includes };
};

const thin = (color: string): Border => ({ line: "thin", color });
const box = (border: Border) => ({ top: border, bottom: border, left: border, right: border });
const dark = "#44546A";
const heading = (fontSize: number, bottom: Border): Partial<Style> => ({
  fontSize,
  bold: true,
  fontColor: dark,
  bottom,
});

/** Office's six accents with their tints of 20, 40 and 60 percent. */
const accents: readonly (readonly [full: string, ...tints: readonly string[]])[] = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
];

const accentStyles = accents.flatMap(([full, ...tints], index) => {
  const [number, id] = [index + 1, 29 + index * 4];
  return [
    builtIn(id, `Accent${number}`, `Accent${number}`, { fill: full, fontColor: "#FFFFFF" }),
    ...tints.map((fill, at) => {
      const share = 20 * (at + 1);
      const color = at === 2 ? { fontColor: "#FFFFFF" } : { fontColor: "#000000" };
      return builtIn(id + at + 1, `Accent${number}_${share}`, `${share}% - Accent${number}`, {
        fill,
        ...color,
      });
    }),
  ];
});

/** The styles that come with Excel, in Office's own colours, as a Chinese Excel writes their numbers. */
export const builtInStyles: readonly BuiltInStyle[] = [
  { ...builtIn(0, "Normal", "Normal"), includes: includesOf(...styleAspects) },
  builtIn(3, "Comma", "Comma", {
    numberFormat: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  }),
  builtIn(4, "Currency", "Currency", {
    numberFormat: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  }),
  builtIn(5, "Percent", "Percent", { numberFormat: "0%" }),
  builtIn(6, "WholeComma", "Comma [0]", {
    numberFormat: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
  }),
  builtIn(7, "WholeDollar", "Currency [0]", {
    numberFormat: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  }),
  builtIn(8, "Hlink", "Hyperlink", { fontColor: "#0563C1", underline: true }),
  builtIn(9, "HlinkTrav", "Followed Hyperlink", { fontColor: "#954F72", underline: true }),
  builtIn(10, "Note", "Note", { fill: "#FFFFCC", ...box(thin("#B2B2B2")) }),
  builtIn(11, "WarningText", "Warning Text", { fontColor: "#FF0000" }),
  builtIn(15, "SheetTitle", "Title", { fontName: "等线 Light", fontSize: 18, fontColor: dark }),
  builtIn(16, "Heading1", "Heading 1", heading(15, { line: "thick", color: "#4472C4" })),
  builtIn(17, "Heading2", "Heading 2", heading(13, { line: "thick", color: "#A2B8E1" })),
  builtIn(18, "Heading3", "Heading 3", heading(11, { line: "medium", color: "#8EA9DB" })),
  builtIn(19, "Heading4", "Heading 4", { bold: true, fontColor: dark }),
  builtIn(20, "Input", "Input", {
    fill: "#FFCC99",
    fontColor: "#3F3F76",
    ...box(thin("#7F7F7F")),
  }),
  builtIn(21, "Output", "Output", {
    fill: "#F2F2F2",
    fontColor: "#3F3F3F",
    bold: true,
    ...box(thin("#3F3F3F")),
  }),
  builtIn(22, "Calculation", "Calculation", {
    fill: "#F2F2F2",
    fontColor: "#FA7D00",
    bold: true,
    ...box(thin("#7F7F7F")),
  }),
  builtIn(23, "CheckCell", "Check Cell", {
    fill: "#A5A5A5",
    fontColor: "#FFFFFF",
    bold: true,
    ...box({ line: "double", color: "#3F3F3F" }),
  }),
  builtIn(24, "LinkedCell", "Linked Cell", {
    fontColor: "#FA7D00",
    bottom: { line: "double", color: "#FF8001" },
  }),
  builtIn(25, "Total", "Total", {
    bold: true,
    top: thin("#4472C4"),
    bottom: { line: "double", color: "#4472C4" },
  }),
  builtIn(26, "Good", "Good", { fill: "#C6EFCE", fontColor: "#006100" }),
  builtIn(27, "Bad", "Bad", { fill: "#FFC7CE", fontColor: "#9C0006" }),
  builtIn(28, "Neutral", "Neutral", { fill: "#FFEB9C", fontColor: "#9C5700" }),
  ...accentStyles,
  builtIn(53, "ExplanatoryText", "Explanatory Text", { fontColor: "#7F7F7F", italic: true }),
];

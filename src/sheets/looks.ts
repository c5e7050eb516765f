import { changes as englishChanges } from "../strings/en-US/changes";
import type { Language } from "../strings/language";
import { quoted } from "../strings/quoted";
import { changes as chineseChanges, type ChangeWords } from "../strings/zh-CN/changes";

/** Thousands apart without a decimal point that nothing follows; small quantities to six decimals. */
const quantity = "[>=1000]#,##0;0.00####";

/** Six significant digits or more (R11), whatever the magnitude. */
const intensity = "[>=0.1]#,##0.000###;[=0]0;0.00000E+00";

const changeFormat = ({ fall, rise, none }: ChangeWords): string =>
  `"${fall} "0.00##%;"${rise} "0.00##%;"${none}"`;

const quotedFormat = (language: Language): string => `"${quoted('"@"', language)}"`;

/** How a cell looks, by what it is for. */
export const looks = {
  title: { bold: true, size: 16, horizontal: "Left", border: false },
  titleWrapped: { bold: true, size: 16, horizontal: "Left", wrap: true, border: false },
  draft: { bold: true, color: "#9C0006", horizontal: "Right", wrap: true, border: false },
  subtitle: { color: "#595959", horizontal: "Left", wrap: true, border: false },
  section: { bold: true, size: 12, color: "#1F4E3D", horizontal: "Left", border: false },
  heading: { bold: true, fill: "#DCEBE3", horizontal: "Center", wrap: true, border: true },
  label: { fill: "#F3F7F5", horizontal: "Left", wrap: true, border: true },
  text: { horizontal: "Left", wrap: true, border: true },
  words: { horizontal: "Left", wrap: true, border: true, format: "@" },
  /** Words of the draft, written without the marks that show them as a quotation. */
  "quoted zh-CN": { horizontal: "Left", wrap: true, border: true, format: quotedFormat("zh-CN") },
  "quoted en-US": { horizontal: "Left", wrap: true, border: true, format: quotedFormat("en-US") },
  id: { horizontal: "Center", border: true, format: "@" },
  ids: { horizontal: "Center", wrap: true, border: true, format: "@" },
  center: { horizontal: "Center", wrap: true, border: true },
  exact: { horizontal: "Left", border: true },
  faint: { color: "#595959", horizontal: "Left", wrap: true, border: true },
  entry: { fill: "#FFF9E5", horizontal: "Center", wrap: true, border: true, open: true },
  entryId: { fill: "#FFF9E5", horizontal: "Center", border: true, format: "@", open: true },
  entryText: { fill: "#FFF9E5", horizontal: "Left", wrap: true, border: true, open: true },
  entryNumber: { fill: "#FFF9E5", horizontal: "Right", border: true, format: quantity, open: true },
  entryDate: {
    fill: "#FFF9E5",
    horizontal: "Center",
    border: true,
    format: "yyyy-mm-dd",
    open: true,
  },
  entryPercent: {
    fill: "#FFF9E5",
    horizontal: "Center",
    border: true,
    format: "0.0###%",
    open: true,
  },
  recordText: { fill: "#FFF9E5", horizontal: "Left", wrap: true, border: true },
  recordChoice: { fill: "#FFF9E5", horizontal: "Center", wrap: true, border: true },
  recordId: { fill: "#FFF9E5", horizontal: "Center", wrap: true, border: true, format: "@" },
  recordDate: { fill: "#FFF9E5", horizontal: "Center", border: true, format: "yyyy-mm-dd" },
  recordNumber: { fill: "#FFF9E5", horizontal: "Right", border: true, format: quantity },
  number: { horizontal: "Right", border: true, format: quantity },
  intensity: { horizontal: "Right", border: true, format: intensity },
  whole: { horizontal: "Right", border: true, format: "0" },
  share: { size: 12, horizontal: "Center", border: true, format: "0.0%" },
  shareTotal: { bold: true, fill: "#DCEBE3", horizontal: "Center", border: true, format: "0.0%" },
  large: { size: 12, horizontal: "Center", wrap: true, border: true },
  percent: { horizontal: "Right", border: true, format: "0.00##%" },
  /** A reduction by the language of the sheet, as a rise where it is below zero: never "a fall of −24 %". */
  "change zh-CN": { horizontal: "Right", border: true, format: changeFormat(chineseChanges) },
  "change en-US": { horizontal: "Right", border: true, format: changeFormat(englishChanges) },
  /** The same in files of format 2-draft-2. */
  change: { horizontal: "Right", border: true, format: '"↓ "0.00##%;"↑ "0.00##%;0.00%' },
  date: { horizontal: "Center", border: true, format: "yyyy-mm-dd" },
  points: { bold: true, fill: "#DCEBE3", horizontal: "Center", border: true },
  total: { bold: true, fill: "#DCEBE3", horizontal: "Center", border: true, format: "0.00####" },
  result: { bold: true, size: 14, horizontal: "Center", border: true, format: "0.00####" },
  /** With two decimals (R11); files of earlier formats show more, by "total" and "result". */
  sum: { bold: true, fill: "#DCEBE3", horizontal: "Center", border: true, format: "0.00" },
  composite: { bold: true, size: 14, horizontal: "Center", border: true, format: "0.00" },
  grade: { bold: true, size: 18, color: "#1F4E3D", horizontal: "Center", border: true },
  helper: { size: 8, color: "#A6A6A6", horizontal: "Left", border: false },
} as const satisfies Record<string, LookDetails>;

export type Look = keyof typeof looks;

export interface LookDetails {
  readonly bold?: boolean;
  /** points; 10 unless said */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  readonly border: boolean;
  /** People write in it, also where the sheet is protected. */
  readonly open?: boolean;
  /** neutral number format */
  readonly format?: string;
}

/** The font of every cell: each Chinese Office has it, and the others fall back to their own. */
export const fontName = "Microsoft YaHei";
export const fontSize = 10;
export const borderColor = "#BFBFBF";

import { dateFromSerial } from "numfmt";
import { daysTo1904, lastSerial } from "@tanping/ooxml/spreadsheet/date-serial";
import { formatValue } from "../../format/format-value";
import { broadcast } from "../broadcast";
import type { Call, SheetFunction } from "../call";
import { sound, toNumber, toText } from "../coerce";
import { fail, type Operand } from "../operand";

const text = (call: Call): Operand =>
  broadcast(call.arguments(), (value = null, format = null) => {
    const date1904 = call.context.book.date1904;
    return formatValue(sound(value) ?? 0, toText(format), { locale: "en-US", date1904 }).text;
  });

const value = (call: Call): Operand =>
  broadcast([call.argument(0)], (from = null) =>
    typeof from === "boolean" ? fail("#VALUE!") : toNumber(from),
  );

const ofOneText = (work: (text: string) => string | number): SheetFunction => ({
  least: 1,
  most: 1,
  run: (call) => broadcast([call.argument(0)], (from = null) => work(toText(from))),
});

/** Of spaces, and of no other white space, one remains between words and none around them. */
const trimmed = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "");

/** Year, month or day of a serial number; 60 is the 29 February 1900 that never was. */
const datePart =
  (part: 0 | 1 | 2) =>
  (call: Call): Operand =>
    broadcast([call.argument(0)], (value = null) => {
      const serial = Math.floor(toNumber(value)) + (call.context.book.date1904 ? daysTo1904 : 0);
      if (serial < 0 || serial > lastSerial) return fail("#NUM!");
      return dateFromSerial(serial)[part] ?? fail("#NUM!");
    });

export const textAndTimeFunctions: Record<string, SheetFunction> = {
  LEN: ofOneText((text) => text.length),
  TRIM: ofOneText(trimmed),
  TEXT: { least: 2, most: 2, run: text },
  VALUE: { least: 1, most: 1, run: value },
  YEAR: { least: 1, most: 1, run: datePart(0) },
  MONTH: { least: 1, most: 1, run: datePart(1) },
  DAY: { least: 1, most: 1, run: datePart(2) },
  TODAY: { least: 0, most: 0, run: (call) => Math.floor(call.context.now) },
  NOW: { least: 0, most: 0, run: (call) => call.context.now },
};

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

export const textAndTimeFunctions: Record<string, SheetFunction> = {
  TEXT: { least: 2, most: 2, run: text },
  VALUE: { least: 1, most: 1, run: value },
  TODAY: { least: 0, most: 0, run: (call) => Math.floor(call.context.now) },
  NOW: { least: 0, most: 0, run: (call) => call.context.now },
};

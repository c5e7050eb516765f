import { readXml } from "./read-xml";
import type { ZipEntry } from "./zip-directory";

/** Built-in formats of dates and of dates with times, also those of East Asian Excel; durations are not dates. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a custom format shows a day, month or year: outside quotes, escapes and brackets. */
const isDateFormat = (code: string): boolean =>
  /[yde]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General/gi, ""));

/** The cell styles (by their number) that show a number as a date. */
export const readDateStyles = async (entry: ZipEntry): Promise<ReadonlySet<number>> => {
  const custom = new Map<number, string>();
  const formats: number[] = [];
  let inCellStyles = false;
  await readXml(entry, {
    open: (name, { numFmtId, formatCode = "" }) => {
      if (name === "numFmt") custom.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") inCellStyles = true;
      if (name === "xf" && inCellStyles) formats.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  const isDate = (id: number): boolean => {
    const code = custom.get(id);
    return code === undefined ? isBuiltInDate(id) : isDateFormat(code);
  };
  return new Set(formats.flatMap((id, style) => (isDate(id) ? [style] : [])));
};

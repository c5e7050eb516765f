import type { Value } from "@tanping/workbench/book/value";

/** One field: quoted text, or anything up to the next comma or line end. */
const field = /"((?:[^"]|"")*)"|([^",\n]*)/y;

const valueOf = (quoted: string | undefined, bare: string | undefined): Value => {
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (bare === undefined || bare === "") return null;
  const number = Number(bare);
  if (Number.isNaN(number)) throw new Error(`${bare} is neither quoted nor a number.`);
  return number;
};

/** The rows of a text in which texts are quoted, numbers are not and nothing stands for a blank cell. */
export const parseCsv = (text: string): readonly (readonly Value[])[] => {
  const rows: Value[][] = [];
  let row: Value[] = [];
  for (let at = 0; at < text.length; at += 1) {
    field.lastIndex = at;
    const [whole = "", quoted, bare] = field.exec(text) ?? [];
    row.push(valueOf(quoted, bare));
    at += whole.length;
    if (text[at] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

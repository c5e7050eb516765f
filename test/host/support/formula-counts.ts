import { strFromU8, unzipSync } from "fflate";

/** The attributes of a cell with a formula, and its result; an empty text is one only in a cell of texts. */
const formulaCell = /<c\b([^>]*)><f\b[^>]*>[^<]*<\/f>(?:<v>([^<]*)<\/v>|<v\/>)?/g;

/** How many formulas the file holds, and how many of them with a result to show before anything calculates. */
export const formulaCounts = (bytes: Uint8Array) => {
  const sheets = Object.entries(unzipSync(bytes)).filter(([path]) => path.includes("/sheet"));
  const cells = sheets
    .map(([, xml]) => strFromU8(xml))
    .flatMap((xml) => [...xml.matchAll(formulaCell)]);
  const calculated = cells.filter(
    ([, attributes = "", result = ""]) => attributes.includes(" t=") || result !== "",
  );
  return { all: cells.length, calculated: calculated.length };
};

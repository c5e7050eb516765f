import { columnNames, names } from "./defined-names";
import type { SheetLanguage } from "./sheet-language";

/** Why the formulas show no composite, in words; "" with one. What formulas do not see the add-in writes when it scores. */
export const withheldFormula = ({ words }: SheetLanguage, weightFault: string): string => {
  const { lacks, counted, withheldBy } = words.a3;
  const { comma } = words.draft;
  const unless = (condition: string, its: keyof typeof lacks) =>
    `IF(${condition},"","${comma}${lacks[its]}")`;
  const open = `SUMPRODUCT(--(LEN(${columnNames.check})>0))`;
  const reasons = [
    `"|"`,
    `IF(${open}>0,"${comma}${counted.items} "&${open},"")`,
    unless(`OR(${open}>0,ISNUMBER(${names.total}))`, "total"),
    names.quantitativeLacks,
    unless(`${weightFault}=""`, "weights"),
  ].join("&");
  const listed = `SUBSTITUTE(SUBSTITUTE(${reasons},"|${comma}","${withheldBy}"),"|","")`;
  return `=IF(ISNUMBER(${names.composite}),"",IFERROR(${listed},"${withheldBy}${lacks.error}"))`;
};

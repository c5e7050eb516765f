import type { Paragraph } from "docx";
import type { LayoutWords } from "./words";
import { paragraph, tagged, type Piece } from "./text";

/** The cover as B.2 prints it. */
export const cover = ({ report: { cover: say }, colon }: LayoutWords): readonly Paragraph[] => {
  const line = (label: string, ...pieces: readonly Piece[]) =>
    paragraph([`${label}${colon}`, ...pieces], { size: 28, before: 160, after: 160 });
  return [
    paragraph([tagged("organisation")], { bold: true, size: 44, align: "center", before: 2400 }),
    paragraph([say.title], { bold: true, size: 44, align: "center", before: 400, after: 2400 }),
    line(say.number, tagged("report_no")),
    line(say.body, tagged("body"), say.stamp),
    line(say.compiler, tagged("compiler")),
    line(say.responsible, tagged("responsible")),
    line(say.date, tagged("report_date")),
  ];
};

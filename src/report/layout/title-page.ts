import type { Table } from "docx";
import type { LayoutWords } from "./words";
import { cell, cellText, row, ruledTable, type Cell } from "./table";
import { tagged, type Piece } from "./text";

/** twentieths of a point: room for a signature, and to write. */
const signatureHeight = 700;
const writingHeight = 1300;

/** The title page as B.2 prints it: what was evaluated and what came of it, and below it who signs. */
export const titlePage = ({
  report: { titlePage: say, toWrite },
}: LayoutWords): readonly Table[] => {
  const labelled = (label: string, pieces: readonly Piece[]) =>
    row([cell([label], { bold: true, align: "center" }), cell(pieces)]);
  const written = (label: string, ...first: readonly Piece[]) =>
    row(
      [
        cell([label], { bold: true, align: "center" }),
        {
          content: [...(first.length > 0 ? [cellText(first)] : []), cellText([toWrite])],
        },
      ],
      { height: writingHeight },
    );
  const about = ruledTable(
    [
      labelled(say.organisation, [tagged("organisation")]),
      labelled(say.address, [tagged("address")]),
      labelled(say.period, [tagged("period")]),
      labelled(say.scope, [tagged("scope")]),
      labelled(say.result, [tagged("result_sentence")]),
      written(say.overview),
      written(say.process),
      written(say.findings),
      written(say.conclusion, tagged("result_sentence")),
    ],
    [24, 76],
  );
  return [about, signatures(say)];
};

const signatures = (say: LayoutWords["report"]["titlePage"]): Table => {
  const signing = (label: string, name: string) => {
    const blank: Cell = cell([""]);
    const words = (text: string) => cell([text], { align: "center" });
    return row(
      [words(label), cell([tagged(name)]), words(say.signature), blank, words(say.date), blank],
      { height: signatureHeight },
    );
  };
  return ruledTable(
    [
      row([cell([say.team], { bold: true, align: "center", span: 6 })]),
      signing(say.leader, "leader"),
      signing(say.member, "team"),
      signing(say.approver, "approver"),
    ],
    [17, 19, 15, 19, 11, 19],
  );
};

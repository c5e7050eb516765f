import { isRequirement, itemsOn } from "../standard/clause-items";
import { clauses, type Clause } from "../standard/clauses";
import type { ClausePart } from "../standard/clauses/clause-row";
import { clauseLabel, clauseWords } from "../strings/clause-label";
import { clausesEnglish } from "../strings/en-US/clauses";
import { clausesName } from "./defined-names";
import { margins } from "./margins";
import { pageBreaks, pageHeight } from "./page-breaks";
import { SheetDraft } from "./sheet-draft";
import { noteOf, type SheetLanguage } from "./sheet-language";
import type { SheetPlan } from "./sheet-plan";

/** points: clause, text, items; together as wide as the page. */
const widths = { "zh-CN": [72, 380, 87], "en-US": [88, 364, 87] } as const;
const headingRow = 2;
const firstRow = headingRow + 1;
const columns = 3;
/** Items side by side, so that none is cut at its dots. */
const side = 2;

/** Lays out the sheet of the requirements, clause by clause and letter by letter, each with the items that rest on it (R17). */
export const layOutClauses = (language: SheetLanguage): SheetPlan => {
  const words = clauseWords(language.language);
  const draft = new SheetDraft({
    key: "clauses",
    title: words.title,
    tabColor: "#7F7F7F",
    columnWidths: widths[language.language],
    orientation: "portrait",
    protection: "protected",
  });
  draft.title(words.sheetTitle, noteOf(language, words.note), columns);
  draft.row(headingRow, 0, words.headings, "heading");
  draft.height(headingRow, 24);
  draft.name(clausesName, { row: headingRow, column: 0, rows: 1, columns: 1 });
  const lines = clauses.flatMap((clause) => linesOf(clause, language));
  lines.forEach((line, index) => place(draft, line, firstRow + index));
  const area = { row: firstRow, column: 0, rows: lines.length, columns };
  for (const highlight of headings) draft.highlight({ area, ...highlight });
  breakPages(draft, lines);
  draft.freeze(firstRow, { first: headingRow, last: headingRow });
  return draft.plan();
};

/** A row of a heading has a number alone, that of a chapter one without a dot: told by rules, which need not be said of every row. */
const label = `$A${firstRow + 1}`;
const headings = [
  {
    formula: `=AND(LEN(${label})>0,ISERROR(FIND(" ",${label})),ISERROR(FIND(".",${label})))`,
    fill: "#BFDCCB",
    color: "#1F4E3D",
  },
  {
    formula: `=AND(ISERROR(FIND(" ",${label})),ISNUMBER(FIND(".",${label})))`,
    fill: "#DCEBE3",
    color: "#1F4E3D",
  },
] as const;

/** A row of the sheet: a heading of the standard, or a part of a clause. */
interface Line {
  readonly kind: "heading" | "part";
  readonly texts: readonly [label: string, text: string, items: string];
}

const linesOf = (clause: Clause, { language, printed }: SheetLanguage): readonly Line[] => {
  const { id, title, parts } = clause;
  return [
    { kind: "heading", texts: [id, printed(title, clausesEnglish[id]), ""] },
    ...parts.map((part): Line => {
      const { place: its } = part;
      const cited = its === "text" || its === "note" ? "" : clauseLabel(id, [its], language);
      return { kind: "part", texts: [cited, part.lines.join("\n"), itemsText(part, language)] };
    }),
  ];
};

const itemsText = (part: ClausePart, language: SheetLanguage["language"]): string => {
  const { and, none } = clauseWords(language);
  if (part.place === "note") return "";
  const items = itemsOn(part);
  if (items.length > 0)
    return items
      .map((item, index) => (index === 0 ? item : `${index % side === 0 ? "\n" : and}${item}`))
      .join("");
  return isRequirement(part) ? none : "";
};

const place = (draft: SheetDraft, { texts }: Line, row: number): void => {
  const [clause, text, items] = texts.map((its) => its || null);
  draft.row(row, 0, [clause ?? null], "ids");
  draft.row(row, 1, [text ?? null], "text");
  draft.row(row, 2, [items ?? null], "ids");
  texts.forEach((its, column) => draft.fit(row, its, draft.width(column)));
};

/** A heading stays on the page of what comes first below it. */
const breakPages = (draft: SheetDraft, lines: readonly Line[]): void => {
  const room = pageHeight("portrait", { width: draft.width(0, columns), ...margins });
  const groups = lines.flatMap(({ kind }, index) => {
    const isFirst = kind === "heading" && (index === 0 || lines[index - 1]?.kind === "part");
    const isLater = kind === "part" && lines[index - 1]?.kind === "part";
    if (!isFirst && !isLater) return [];
    const rows = isLater ? 1 : lines.slice(index).findIndex((its) => its.kind === "part") + 1;
    const row = firstRow + index;
    return [[{ row, height: draft.rowsHeight(row, rows) }]];
  });
  const first = room - draft.rowsHeight(0, firstRow);
  const rest = room - draft.rowsHeight(headingRow, 1);
  for (const row of pageBreaks(groups, { first, rest })) draft.breakPage(row);
};

import { asText } from "../../cells/as-text";
import { doubleFromDecimal, type Decimal } from "../../exact/decimal";
import { itemById } from "../../standard/table-a1";
import { laterWordsOf } from "../../strings/words-of";
import { lastNames } from "../defined-names";
import { SheetDraft } from "../sheet-draft";
import type { SheetLanguage } from "../sheet-language";
import type { Content, SheetPlan } from "../sheet-plan";
import { criterion, scoreContent } from "./comparison-lines";
import type { NextAnswers, PartFate } from "./next-assessment";
import type { NextItem } from "./next-items";
import { lastFactNames } from "./last-fact-names";
import { itemSentences, partSentence } from "./next-sentences";
import { nextQuestions } from "../../standard/next-keys";

/** What a workbook remembers of the assessment before it; "" where there was none, and the composite score is null without a result. */
export interface LastFacts {
  readonly organisation: string;
  readonly reportNo: string;
  readonly date: string;
  readonly year: string;
  readonly composite: Decimal | null;
  readonly grade: string;
  readonly sealed: string;
  readonly digest: string;
  readonly workbookId: string;
  readonly copyId: string;
}

/** All that its sheet says. */
export interface LastTime {
  readonly facts: LastFacts;
  readonly answers: NextAnswers;
  readonly parts: readonly PartFate[];
  readonly items: readonly NextItem[];
}

/** points: id, criterion, maximum, last score, score after closure, last record, this time. */
const widths = [44, 230, 40, 56, 56, 220, 140] as const;
const columns = widths.length;
const top = 2;

/** Lays out what a workbook remembers of the last assessment: its result and seal, what was answered and went over, and every item with its last score and record. */
export const layOutLast = (words: SheetLanguage, last: LastTime): SheetPlan => {
  const say = laterWordsOf(words.language).next;
  const draft = new SheetDraft({
    key: "last",
    title: say.sheet.title,
    tabColor: "#7F7F7F",
    columnWidths: widths,
    orientation: "landscape",
    protection: "protected",
  });
  draft.title(say.sheet.sheetTitle, say.sheet.note, columns);
  draft.name(lastNames.assessment, { row: top, column: 0, rows: 1, columns: 1 });
  let row = top;
  const part = (title: string, lines: readonly Line[]) => {
    draft.section(row, title, columns);
    row += 1;
    for (const [label, content, name] of lines) {
      placeLine(draft, row, [label, content]);
      if (name) draft.name(name, { row, column: 2, rows: 1, columns: 1 });
      row += 1;
    }
    row += 1;
  };
  part(say.sheet.about, factLines(words, last.facts));
  part(
    say.sheet.asked,
    nextQuestions.map((its) => [say.questions[its], say.answers[last.answers[its]]]),
  );
  part(
    say.sheet.parts,
    last.parts.map((its) => [say.parts[its.part], partSentence(its, words.language)]),
  );
  draft.section(row, say.sheet.items, columns);
  draft.row(row + 1, 0, say.sheet.headings, "heading");
  say.sheet.headings.forEach((its, column) => draft.fit(row + 1, its, 0.9 * draft.width(column)));
  placeItems(draft, row + 2, { words, items: last.items });
  return draft.plan();
};

type Line = readonly [label: string, content: Content, name?: string];

const factLines = ({ language }: SheetLanguage, facts: LastFacts): readonly Line[] => {
  const { facts: label, noResult, unsealed } = laterWordsOf(language).next.sheet;
  const text = (its: string) => (its === "" ? null : asText(its));
  return [
    [label.organisation, text(facts.organisation)],
    [label.report_no, text(facts.reportNo), lastFactNames.reportNo],
    [label.date, text(facts.date), lastFactNames.date],
    [label.year, text(facts.year)],
    [
      label.composite,
      facts.composite ? doubleFromDecimal(facts.composite) : noResult,
      lastFactNames.composite,
    ],
    [label.grade, text(facts.grade), lastFactNames.grade],
    [label.sealed, text(facts.sealed) ?? unsealed],
    [label.digest, text(facts.digest), lastFactNames.digest],
    [label.workbook_id, text(facts.workbookId), lastFactNames.workbookId],
    [label.copy_id, text(facts.copyId)],
  ];
};

/** A label over two columns, and what it says over the others. */
const placeLine = (
  draft: SheetDraft,
  row: number,
  [label, content]: readonly [string, Content],
): void => {
  draft.block({ row, column: 0, rows: 1, columns: 2 }, label, "label");
  const look = typeof content === "number" ? "exact" : "words";
  draft.block({ row, column: 2, rows: 1, columns: columns - 2 }, content, look);
  draft.fit(row, label, draft.width(0, 2));
  draft.fit(row, String(content ?? ""), draft.width(2, columns - 2));
};

const placeItems = (
  draft: SheetDraft,
  top: number,
  { words, items }: { readonly words: SheetLanguage; readonly items: readonly NextItem[] },
): void => {
  const column = (at: number) => ({ row: top, column: at, rows: items.length, columns: 1 });
  draft.name(lastNames.item, column(0));
  draft.name(lastNames.score, column(3));
  draft.name(lastNames.note, column(5));
  items.forEach((its, index) => {
    const row = top + index;
    const text = criterion(words, its.item);
    const said = itemSentences(its, words.language).join("\n");
    draft.row(row, 0, [its.item], "ids");
    draft.row(row, 1, [text], "words");
    draft.row(
      row,
      2,
      [
        Number(itemById(its.item)?.maximum),
        scoreContent(its.last, words),
        its.rescored && doubleFromDecimal(its.rescored),
      ],
      "number",
    );
    draft.row(row, 5, [its.note === "" ? null : asText(its.note), said], "words");
    [its.item, text, "", "", "", its.note, said].forEach((shown, at) =>
      draft.fit(row, shown, draft.width(at)),
    );
  });
};

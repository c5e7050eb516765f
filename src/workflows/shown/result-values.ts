import { names } from "../../sheets/defined-names";
import { categoryTags, reportTags } from "../../report/tags";
import type { DocumentValues, ValueRow } from "../../report/document-values";
import type { LayoutWords } from "../../report/layout/words";
import { tableA1 } from "../../standard/table-a1";
import { noticeText, problemSentence } from "../../strings/sentences";
import type { Language } from "../../strings/language";
import { validityText, type ShownValidity } from "../../strings/validity-text";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../check-workbook";
import { showItems } from "./show-items";
import { showProfile } from "./show-profile";
import { reasonText } from "./show-quantitative";
import { showResult } from "./show-result";

type Values = Pick<DocumentValues, "texts" | "lists">;

/** The day until when it holds; of a result that surveillance ended, that as well. */
const untilText = (validity: ShownValidity, language: Language): string => {
  if (validity.state === "valid" || validity.state === "expired") return validity.until;
  const { value, reason } = validityText(validity, language);
  return `${value} · ${reason}`;
};

/** What the documents say of the result, by tag: the pane's figures, and why there is none. */
export const resultValues = (checked: Checked, words: LayoutWords, now: Date): Values => {
  const { report, sheet } = words;
  const shown = showResult(checked, now);
  const { composite, qualitative, quantitative, intensity, validity } = shown;
  const { resultLines } = laterWordsOf(words.language);
  const grade = composite && sheet.words.grades[composite.grade][composite.gradeNames];
  const sentence =
    composite && grade
      ? report.result({ score: composite.score, grade })
      : sheet.words.info.withheld;
  const withheld = checked.card.withheldFor.map((its) => problemSentence(its, words.language));
  const row = (...cells: readonly (readonly [string, string])[]): ValueRow => new Map(cells);
  return {
    texts: new Map([
      [names.composite, composite?.score ?? report.undecided],
      [names.grade, grade ?? report.undecided],
      [names.stars, "★".repeat(composite?.stars ?? 0)],
      [names.resultQualitative, qualitative?.score ?? report.undecided],
      [names.resultQuantitative, quantitative?.score ?? report.undecided],
      [names.resultTier, quantitative ? resultLines.tier(quantitative.tier) : report.undecided],
      [names.intensity, intensity?.value ?? report.undecided],
      [names.validUntil, validity ? untilText(validity, words.language) : report.undecided],
      [reportTags.resultSentence, sentence],
      [reportTags.formula, composite?.formula ?? report.undecided],
      [reportTags.reason, quantitative ? reasonText(quantitative.reason, resultLines) : ""],
      [
        reportTags.withheld,
        withheld.length > 0 ? [report.labels.withheld, ...withheld].join("\n") : "",
      ],
    ]),
    lists: new Map([
      [
        reportTags.notApplicable,
        shown.notApplicable.map(({ id, reason }) =>
          row([reportTags.notApplicableItem, id], [reportTags.notApplicableReason, reason]),
        ),
      ],
      [
        reportTags.parameters,
        shown.openParameters
          .filter(({ hasField }) => hasField)
          .map(({ key, text }) =>
            row(
              [reportTags.parameterName, sheet.names.parameters[key]],
              [reportTags.parameterValue, text || report.notEntered],
            ),
          ),
      ],
      [
        reportTags.confirmed,
        shown.answers.map((its) =>
          row([reportTags.confirmedText, noticeText(its, words.language)]),
        ),
      ],
    ]),
  };
};

/** What the documents say of the categories of Table A.1: what each comes to, and what was recorded of its items. */
export const categoryValues = (checked: Checked, { report }: LayoutWords): Values => {
  const profile = new Map(showProfile(checked).map((its) => [its.id, its]));
  const items = showItems(checked);
  const recorded = ({ entries, records }: (typeof items)[number]): string =>
    [records.document_finding, entries.evidence, records.site_record]
      .filter((its) => typeof its === "string" && its !== "")
      .join("\n");
  return {
    texts: new Map(
      tableA1.map(({ id }) => {
        const { score = "–", maximum = "–" } = profile.get(id) ?? {};
        return [categoryTags(id).points, report.categoryPoints({ score, maximum })];
      }),
    ),
    lists: new Map(
      tableA1.map(({ id }) => [
        categoryTags(id).findings,
        items.flatMap((its) => {
          const text = recorded(its);
          if (its.category.id !== id || text === "") return [];
          return [
            new Map([
              [reportTags.findingItem, its.id],
              [reportTags.findingText, text],
            ]),
          ];
        }),
      ]),
    ),
  };
};

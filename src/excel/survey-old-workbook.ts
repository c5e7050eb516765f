import type { Survey } from "../integrity/survey";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { runExcel } from "./run-excel";
import { surveyWorkbook } from "./survey-workbook";

/** The structure of an older workbook, and what stands on its sheets that no survey looks for. */
export interface OldSurvey extends Survey {
  /** Titles of the worksheets with anything on them. */
  readonly filled: ReadonlySet<string>;
  readonly charts: readonly { readonly sheet: string; readonly name: string }[];
}

/** Surveys the open workbook as far as the plan's sheets may reach: three syncs. */
export const surveyOldWorkbook = (plan: WorkbookPlan): Promise<OldSurvey> =>
  runExcel(async (context) => {
    const survey = await surveyWorkbook(context, plan);
    const sheets = survey.titles.map((title) => {
      const sheet = context.workbook.worksheets.getItem(title);
      const used = sheet.getUsedRangeOrNullObject(true);
      const { charts } = sheet;
      used.load("rowIndex");
      charts.load("items/name");
      return { title, used, charts };
    });
    await context.sync();
    const filled = sheets.filter(
      ({ used, charts }) => !used.isNullObject || charts.items.length > 0,
    );
    return {
      ...survey,
      filled: new Set(filled.map(({ title }) => title)),
      charts: sheets.flatMap(({ title, charts }) =>
        charts.items.map(({ name }) => ({ sheet: title, name })),
      ),
    };
  });

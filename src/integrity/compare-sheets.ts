import { finding } from "../faults/finding";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import type { Difference } from "./difference";
import type { SheetSurvey, Survey, WorkbookState } from "./survey";

/** The worksheet that carries a planned sheet: the one most of its names refer to, else the one of its title. */
export const findSheet = (plan: SheetPlan, survey: Survey): SheetSurvey | null => {
  const votes = new Map<string, number>();
  const vote = (title: string | undefined) =>
    title && votes.set(title, (votes.get(title) ?? 0) + 1);
  for (const name of plan.names.keys()) vote(survey.names.get(name)?.title);
  if (plan.table) vote(survey.tables.get(plan.table.name));
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return survey.sheets.get(most?.[0] ?? plan.title) ?? null;
};

/** What is wrong with the worksheets as wholes: gone, renamed, hidden, copied, their protection. */
export const compareSheets = (
  plan: WorkbookPlan,
  survey: Survey,
  state: WorkbookState,
): readonly Difference[] => [
  ...plan.sheets.flatMap((sheet) => {
    const found = findSheet(sheet, survey);
    return found ? compareSheet(sheet, found, { survey, state }) : [missing(sheet)];
  }),
  ...copies(plan, survey),
];

const missing = (plan: SheetPlan): Difference => ({
  finding: finding("sheet-missing", { name: plan.title }, { sheet: plan.title }),
  fixes: [{ kind: "create-sheet", plan }],
});

const compareSheet = (
  plan: SheetPlan,
  { title, visible, protected: isProtected }: SheetSurvey,
  { survey, state }: { readonly survey: Survey; readonly state: WorkbookState },
): readonly Difference[] => {
  const where = { sheet: title, row: 0, column: 0 };
  const sheet = plan.title;
  const guarded =
    plan.protection === "protected" || (state === "sealed" && plan.protection === "open");
  const differences: Difference[] = [];
  if (title !== sheet)
    differences.push({
      finding: finding("sheet-renamed", where, { sheet, title }),
      fixes: survey.titles.includes(sheet) ? [] : [{ kind: "rename-sheet", title, to: sheet }],
    });
  if (!visible)
    differences.push({
      finding: finding("sheet-hidden", where, { sheet: title }),
      fixes: [{ kind: "show-sheet", title }],
    });
  if (guarded && !isProtected)
    differences.push({
      finding: finding("sheet-unprotected", where, { sheet: title }),
      fixes: [{ kind: "protect", title }],
    });
  if (!guarded && isProtected)
    differences.push({
      finding: finding("sheet-protected", where, { sheet: title }),
      fixes: [{ kind: "open", title }],
    });
  return differences;
};

/** Excel names a copy of a sheet "表A.1 (2)"; its names are the sheet's own and nothing of it counts. */
const copies = (plan: WorkbookPlan, { titles }: Survey): readonly Difference[] =>
  plan.sheets.flatMap(({ title: sheet }) =>
    titles
      .filter((title) => title.startsWith(`${sheet} (`))
      .map((title) => ({
        finding: finding("sheet-copied", { sheet: title, row: 0, column: 0 }, { title, sheet }),
        fixes: [],
      })),
  );

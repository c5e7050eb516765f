import type { Grid } from "../cells/grid";
import type { Inspected } from "../integrity/look";
import type { Survey } from "../integrity/survey";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { RowVisitor } from "./table-reader";
import type { Depth, Whole } from "./whole";

/** Where a workbook is read from: the one that is open in Excel, or a saved file. What is made of it is the same. */
export interface WorkbookSource {
  /** What a score needs, and the structure; the workbook may be laid out by any of the plans. */
  readonly readWhole: (
    plans: readonly WorkbookPlan[],
    visit?: RowVisitor,
    depth?: Depth,
  ) => Promise<Whole>;
  /** A look where a comparison of the survey with the plan needs it. */
  readonly inspect: (plan: WorkbookPlan, survey: Survey) => Promise<Inspected>;
  /** What the cells of some worksheets show, as their formulas give it; a sheet that is not there shows nothing. */
  readonly readShown: (titles: readonly string[]) => Promise<readonly Grid[]>;
}

import type {
  ImportProblem,
  ImportProblemCode,
  SetAsideReason,
  Treatment,
} from "../../faults/import-problem";
import { cellShown } from "../cells/cell-text";
import type { SourceTable } from "../shape/layout";
import type { SourceSettings } from "../shape/settings";

const noProblems: readonly ImportProblem[] = [];

/** What is found wrong with one row while it is read, and why it is set aside. */
export class RowReport {
  problems: readonly ImportProblem[] = [];
  reason: SetAsideReason | null = null;
  private row = 0;

  constructor(
    private readonly table: SourceTable,
    private readonly settings: SourceSettings,
  ) {}

  /** Begins the report of another row, counted from 0 in the table's rows, or goes on with one that has problems. */
  begin(row: number, problems: readonly ImportProblem[] = noProblems): void {
    this.row = row;
    this.problems = problems;
    this.reason = null;
  }

  /** Reads something of the row without a word about what is wrong with it. */
  quietly<Answer>(read: () => Answer): Answer {
    const { problems, reason } = this;
    this.problems = [];
    const answer = read();
    this.problems = problems;
    this.reason = reason;
    return answer;
  }

  /** Notes the problem and answers what is done about it; what sets the row aside is remembered. */
  note<Code extends ImportProblemCode>(
    code: Code,
    column: number | undefined,
    fact = "",
  ): SourceSettings["treatments"][Code] {
    const treatment = this.settings.treatments[code];
    const at = column ?? 0;
    const problem = {
      code,
      ...this.table.place(this.row, at),
      text: cellShown(this.table.rows[this.row]?.[at]),
      treatment,
      fact,
    };
    this.problems = [...this.problems, problem];
    if ((treatment as Treatment) === "set-aside") this.reason ??= code;
    return treatment;
  }
}

import type { Area } from "../cells/address";
import type { Finding } from "../faults/finding";
import type { Content, EntryRule, Highlight, SheetPlan } from "../sheets/sheet-plan";

/** One step of a repair, as a plain value: the excel room takes it. None of them writes into an entry cell. */
export type Fix =
  | { readonly kind: "create-sheet"; readonly plan: SheetPlan }
  | {
      readonly kind: "insert-row";
      readonly title: string;
      readonly at: number;
      readonly height: number | null;
    }
  | {
      readonly kind: "insert-column";
      readonly title: string;
      readonly at: number;
      readonly width: number;
    }
  | { readonly kind: "show-sheet"; readonly title: string }
  | { readonly kind: "show-lines"; readonly title: string; readonly area: Area }
  | { readonly kind: "rename-sheet"; readonly title: string; readonly to: string }
  | {
      readonly kind: "write";
      readonly title: string;
      readonly row: number;
      readonly column: number;
      readonly content: Exclude<Content, null>;
    }
  | {
      readonly kind: "format";
      readonly title: string;
      readonly area: Area;
      readonly format: string;
    }
  /** Makes a table of a row of headings and the rows below it, or names the one that stands there. */
  | {
      readonly kind: "table";
      readonly title: string;
      readonly name: string;
      readonly headings: Area;
      /** How many rows are below it; null: as many as have something in them. */
      readonly rows: number | null;
      /** The table that stands there under another name. */
      readonly standing?: string;
    }
  | { readonly kind: "name"; readonly name: string; readonly formula: string }
  | { readonly kind: "delete-local-name"; readonly title: string; readonly name: string }
  | { readonly kind: "rule"; readonly title: string; readonly rule: EntryRule }
  | {
      readonly kind: "lock";
      readonly title: string;
      readonly area: Area;
      readonly locked: boolean;
    }
  | {
      readonly kind: "highlights";
      readonly title: string;
      readonly highlights: readonly Highlight[];
    }
  | { readonly kind: "protect"; readonly title: string }
  | { readonly kind: "open"; readonly title: string };

/** One way in which the workbook differs from the plan, and the steps that undo it. */
export interface Difference {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

const making: ReadonlySet<Fix["kind"]> = new Set<Fix["kind"]>([
  "create-sheet",
  "insert-row",
  "insert-column",
  "table",
]);

/**
 * When a step's turn comes: titles first, since formulas speak of them; then lines and sheets that are missing, after
 * which everything stands elsewhere, and the table, of which formulas speak; then the rest. The workbook is surveyed again
 * after each turn.
 */
const turnOf = ({ kind }: Fix): number => {
  if (kind === "rename-sheet") return 0;
  return making.has(kind) ? 1 : 2;
};

/** The steps whose turn is next; none where nothing can be undone. */
export const nextTurn = (differences: readonly Difference[]): readonly Fix[] => {
  const fixes = differences.flatMap((difference) => difference.fixes);
  const turn = Math.min(...fixes.map(turnOf));
  return fixes.filter((fix) => turnOf(fix) === turn);
};

/** Whether cells stand elsewhere after the steps. */
export const moveCells = (fixes: readonly Fix[]): boolean => fixes.some((fix) => turnOf(fix) < 2);

import { lastLine, shiftLine, type Shift } from "../formulas/shift";
import type { Chart, ChartAnchor, ChartCorner } from "./chart";

interface Edge {
  readonly line: number;
  readonly inside: number;
}

const edgeOf = (corner: ChartCorner, { what }: Shift): Edge =>
  what === "rows"
    ? { line: corner.row, inside: corner.down }
    : { line: corner.column, inside: corner.right };

const withEdge = (corner: ChartCorner, { line, inside }: Edge, { what }: Shift): ChartCorner =>
  what === "rows"
    ? { ...corner, row: line, down: inside }
    : { ...corner, column: line, right: inside };

/** Where an edge ends up; one whose line is deleted lies where the deleted lines began. */
const shiftEdge = ({ line, inside }: Edge, shift: Shift): Edge => {
  const moved = shiftLine(line, shift);
  if (moved !== null) return { line: moved, inside };
  return { line: shift.kind === "delete" ? shift.first : lastLine(shift), inside: 0 };
};

/** An end that only touches the next line belongs to the line before it, so that what is inserted behind stays behind. */
const shiftEnd = (edge: Edge, shift: Shift): Edge => {
  if (edge.inside > 0 || edge.line === 0) return shiftEdge(edge, shift);
  const last = shiftLine(edge.line - 1, shift);
  return { line: last === null ? shiftEdge(edge, shift).line : last + 1, inside: 0 };
};

const shiftAnchor = ({ from, to }: ChartAnchor, shift: Shift): ChartAnchor => ({
  from: withEdge(from, shiftEdge(edgeOf(from, shift), shift), shift),
  to: withEdge(to, shiftEnd(edgeOf(to, shift), shift), shift),
});

/** The charts of a sheet whose lines have shifted: they stay, even when no cell is left below them. */
export const shiftCharts = (charts: readonly Chart[], shift: Shift): readonly Chart[] =>
  charts.map((chart) => ({ ...chart, anchor: shiftAnchor(chart.anchor, shift) }));

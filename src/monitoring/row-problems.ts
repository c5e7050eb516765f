import { problem, type Problem, type RowProblemCode, type Where } from "../faults/problem";

/** Problems of one kind that are listed; beyond, their number is said. */
export const mostListed = 1000;

interface Rest {
  count: number;
  readonly first: Where;
}

/** Collects problems of the table's rows: the first 1,000 of each kind, and how many more there are. */
export class RowProblems {
  private readonly listed: Problem[] = [];
  private readonly counts = new Map<RowProblemCode, number>();
  private readonly rests = new Map<RowProblemCode, Rest>();

  add(found: Extract<Problem, { code: RowProblemCode }>): void {
    const { code, where } = found;
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= mostListed) {
      this.listed.push(found);
      return;
    }
    const rest = this.rests.get(code);
    if (rest) rest.count += 1;
    else this.rests.set(code, { count: 1, first: where });
  }

  /** Those listed, in the order they were found, and then a problem for each kind that has more. */
  all(): readonly Problem[] {
    const rests = [...this.rests].map(([code, { count, first }]) =>
      problem("monitoring-more", first, { code, count: String(count) }),
    );
    return [...this.listed, ...rests];
  }
}

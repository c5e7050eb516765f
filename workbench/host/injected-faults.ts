import { Refused } from "../book/refused";
import type { Fault } from "./fault";

type FaultOfBatch = Extract<Fault, { readonly batch: number }>;
type FaultOfAction = Extract<Fault, { readonly action: string }>;

interface Pending<Kind extends Fault> {
  readonly fault: Kind;
  left: number;
}

/** The faults a test has ordered and that have not happened yet. */
export class InjectedFaults {
  private readonly ofBatches: Pending<FaultOfBatch>[] = [];
  private readonly ofActions: Pending<FaultOfAction>[] = [];

  add(fault: Fault): void {
    if ("batch" in fault) this.ofBatches.push({ fault, left: fault.batch });
    else this.ofActions.push({ fault, left: fault.nth ?? 1 });
  }

  /** A batch begins: what goes wrong with it as a whole. */
  ofBatch(): FaultOfBatch | undefined {
    return countDown(this.ofBatches, () => true);
  }

  /** A member is called or set: throws what goes wrong with it. */
  ofCall(member: string): void {
    const due = countDown(this.ofActions, ({ action }) => action === member);
    if (due !== undefined) throw new Refused(due.code, `${member} fails by order of a test.`);
  }
}

/** The fault that is due now, which is not pending any longer. */
const countDown = <Kind extends Fault>(
  pending: Pending<Kind>[],
  matches: (fault: Kind) => boolean,
): Kind | undefined => {
  for (const entry of pending) if (matches(entry.fault)) entry.left -= 1;
  const due = pending.findIndex(({ left }) => left === 0);
  return due < 0 ? undefined : pending.splice(due, 1)[0]?.fault;
};

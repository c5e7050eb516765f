import { Refused } from "../book/book";
import type { ChannelFault, Fault } from "./fault";

interface Pending {
  readonly fault: Fault;
  left: number;
}

/** The faults a test has ordered and that have not happened yet. */
export class InjectedFaults {
  private pending: Pending[] = [];

  add(fault: Fault): void {
    this.pending.push({ fault, left: "batch" in fault ? fault.batch : (fault.nth ?? 1) });
  }

  private countDown(matches: (fault: Fault) => boolean): Fault | undefined {
    for (const entry of this.pending.filter(({ fault }) => matches(fault))) entry.left -= 1;
    const due = this.pending.find(({ left }) => left === 0);
    this.pending = this.pending.filter((entry) => entry !== due);
    return due?.fault;
  }

  /** A batch begins: what goes wrong with it as a whole. */
  ofBatch(): ChannelFault | string | undefined {
    return this.countDown((fault) => "batch" in fault)?.code;
  }

  /** A member is called or set: throws what goes wrong with it. */
  ofCall(member: string): void {
    const due = this.countDown((fault) => "action" in fault && fault.action === member);
    if (due !== undefined)
      throw new Refused(String(due.code), `${member} fails by order of a test.`);
  }
}

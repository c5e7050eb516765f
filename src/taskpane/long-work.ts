import { followSteps } from "../workflows/follow-steps";
import type { Outcome } from "../workflows/outcome";
import type { PaneState } from "./pane-state";
import { leftAt, untold } from "./waiting";

type Told = PaneState["work"];

/** What may take long: its steps are counted, and a person can end it. */
export class LongWork {
  private ending = new AbortController();

  constructor(
    private readonly told: () => Told,
    private readonly tell: (work: Told) => void,
  ) {}

  /** Ends the work that is told of before its next step. */
  end(): void {
    const work = this.told();
    if (!work) return;
    this.ending.abort();
    this.tell({ ...work, ends: true });
  }

  /** Does some work. What only reads is left where it is, also while Excel does not answer; what writes ends before its next step. */
  async inSteps<Answer>(
    work: () => Promise<Outcome<Answer>>,
    ended: "leave" | "finish" = "finish",
  ): Promise<Outcome<Answer>> {
    const { signal } = (this.ending = new AbortController());
    let steps = 0;
    const onStep = () => {
      steps += 1;
      if (this.told()) tell();
    };
    const tell = () => this.tell({ steps: Math.max(steps - 1, 0), ends: signal.aborted });
    const timer = setTimeout(tell, untold);
    try {
      const doing = followSteps({ signal, onStep }, work);
      return await (ended === "leave" ? Promise.race([doing, leftAt(signal)]) : doing);
    } finally {
      clearTimeout(timer);
      if (this.told()) this.tell(null);
    }
  }
}

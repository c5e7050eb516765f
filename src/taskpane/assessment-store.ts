import type { CellAddress } from "../cells/address";
import type { Refusal } from "../faults/refusal";
import type { Language } from "../strings/language";
import { checkWorkbook, type Checked } from "../workflows/check-workbook";
import { createWorkbook } from "../workflows/create-workbook";
import { enterParameters, type ParameterEntries } from "../workflows/enter-parameters";
import type { Outcome } from "../workflows/outcome";
import { scoreWorkbook } from "../workflows/score-workbook";
import { showPlace } from "../workflows/show-place";
import { watchWorkbook } from "../workflows/watch-workbook";

/** What the open workbook is to the pane. */
export type View =
  | { readonly kind: "reading" }
  | { readonly kind: "absent" }
  | { readonly kind: "open"; readonly checked: Checked };

/** Everything the pane shows; replaced as a whole when something changes. */
export interface PaneState {
  readonly view: View;
  readonly refusal: Refusal | null;
  readonly bug: { readonly error: unknown } | null;
  /** Steps that are waiting for Excel. */
  readonly pending: number;
  /** How often the last score began again because entries changed. */
  readonly restarts: number;
}

const done: Outcome<void> = { kind: "done", answer: undefined };

/** The pane's state and the user's verbs; Excel is asked one thing at a time, in the order asked. */
export class AssessmentStore {
  private state: PaneState = {
    view: { kind: "reading" },
    refusal: null,
    bug: null,
    pending: 0,
    restarts: 0,
  };
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): PaneState => this.state;

  /** Reads the workbook and follows its edits until the answer is called. */
  open(): () => void {
    this.refresh();
    const watching = watchWorkbook(() => this.refresh());
    return () =>
      void watching.then((outcome) => (outcome.kind === "done" ? outcome.answer() : undefined));
  }

  readonly refresh = (): void => this.run(this.check);
  readonly create = (language: Language): void => this.change(() => createWorkbook(language));
  readonly show = (at: CellAddress): void => this.run(() => showPlace(at));
  readonly enter = (entries: ParameterEntries): void => {
    const { view } = this.state;
    if (view.kind === "open") this.change(() => enterParameters(entries, view.checked.language));
  };
  readonly score = (): void =>
    this.run(async () => {
      const outcome = await scoreWorkbook(new Date());
      if (outcome.kind === "done") {
        const { restarts } = outcome.answer;
        this.set({ view: { kind: "open", checked: outcome.answer }, restarts });
      }
      return outcome;
    });

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Runs a step after those before it; a refusal stays on show until a later step succeeds. */
  private run(step: () => Promise<Outcome<unknown>>): void {
    this.set({ pending: this.state.pending + 1 });
    this.queue = this.queue
      .then(step)
      .then((outcome) => {
        this.set({ refusal: outcome.kind === "refused" ? outcome.refusal : null });
      })
      .catch((error: unknown) => this.set({ bug: { error } }))
      .finally(() => this.set({ pending: this.state.pending - 1 }));
  }

  /** A step that changes the workbook, and then a look at what it is now. */
  private change(step: () => Promise<Outcome<unknown>>): void {
    this.run(async () => {
      const outcome = await step();
      return outcome.kind === "refused" ? outcome : this.check();
    });
  }

  private readonly check = async (): Promise<Outcome<unknown>> => {
    const outcome = await checkWorkbook();
    if (outcome.kind === "done") this.set({ view: { kind: "open", checked: outcome.answer } });
    else if (outcome.refusal.code === "not-a-tanping-workbook") {
      this.set({ view: { kind: "absent" } });
      return done;
    }
    return outcome;
  };
}

import type { CellAddress } from "../cells/address";
import type { Edit } from "../excel/watch-edits";
import type { Refusal } from "../faults/refusal";
import type { Language } from "../strings/language";
import { checkWorkbook } from "../workflows/check-workbook";
import type { Confirmation } from "../workflows/confirm-figure";
import type { ParameterEntries } from "../workflows/enter-parameters";
import type { OldWorkbook } from "../workflows/migrate-workbook";
import type { RecordListKey } from "../standard/record-lists";
import type { Outcome } from "../workflows/outcome";
import { halfSealed } from "../workflows/half-sealed";
import { isOpenReadOnly, withReadOnly } from "../workflows/read-only";
import type { SealRequest } from "../workflows/seal-workbook";
import { showPlace } from "../workflows/show-place";
import { watchWorkbook } from "../workflows/watch-workbook";
import type { Ask, Asked } from "./ask";
import { later } from "./later";
import { parts } from "./parts";
import { atFirst, viewInstead, type Integrity, type PaneState } from "./pane-state";
import { LongWork } from "./long-work";
import { tooLate } from "./waiting";

const done: Outcome<void> = { kind: "done", answer: undefined };

const asBug = (error: unknown): Partial<PaneState> => ({ bug: { error } });

/** The pane's state and the user's verbs; Excel is asked one thing at a time, in the order asked. */
export class AssessmentStore {
  private state: PaneState = { ...atFirst, isReadOnly: isOpenReadOnly() };
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();
  private follows = false;
  /** Whether the refusal on show is of a step that another look at the workbook does not make good. */
  private isOfStep = false;
  private readonly work = new LongWork(
    () => this.state.work,
    (work) => this.set({ work }),
  );

  /** @param whileReading makes ready what shows an open workbook, while Excel reads it for the first time */
  constructor(private readonly whileReading: () => void = () => undefined) {}

  /** Ends what Excel is doing before its next step; what was to follow is done all the same. */
  readonly cancel = (): void => this.work.end();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): PaneState => this.state;

  /** Reads the workbook, and from then on follows its edits as long as the pane is open; nobody has to wait for it. */
  readonly refresh = (): void => this.run(this.readAnew, "look");
  readonly create = (language: Language): void =>
    this.change(() => later(parts.create, (its) => its.createWorkbook(language)));
  readonly show = (at: CellAddress): void => this.run(() => showPlace(at));
  readonly showYear = (year: number): void =>
    this.run(() => later(parts.year, (its) => its.showYear(year)));
  readonly showAllRows = (): void => this.run(() => later(parts.year, (its) => its.showAllRows()));
  readonly findSelectedYear = (found: (year: number | null) => void): void =>
    this.run(async () => {
      const outcome = await later(parts.year, (its) => its.yearOfSelection());
      if (outcome.kind === "done") found(outcome.answer);
      return outcome;
    });
  readonly makeClausesSheet = (): void =>
    this.run(() => later(parts.clauses, (its) => its.makeClausesSheet()));
  readonly drawChart = (): void => this.run(() => later(parts.charts, (its) => its.drawChart()));
  readonly openRecords = (list: RecordListKey): void =>
    this.change(() => later(parts.records, (its) => its.openRecords(list)));
  readonly enter = (entries: ParameterEntries): void => {
    const { view } = this.state;
    if (view.kind !== "open") return;
    const { language } = view.checked;
    this.change(() => later(parts.enter, (its) => its.enterParameters(entries, language)));
  };
  readonly confirm = (confirmation: Confirmation): void =>
    this.change(() => later(parts.confirm, (its) => its.confirmFigures([confirmation])));
  readonly convert = (): void =>
    this.change(() => later(parts.convert, (its) => its.convertNumbers()));
  readonly score = (): void =>
    this.run(async () => {
      const outcome = await this.work.inSteps(() =>
        later(parts.score, (its) => its.scoreWorkbook(new Date())),
      );
      if (outcome.kind === "done") {
        const { restarts } = outcome.answer;
        this.set({ view: { kind: "open", checked: outcome.answer }, restarts });
      }
      return outcome;
    });

  /** Moves a workbook of an earlier format to the new one, where it is. */
  readonly migrate = (old: OldWorkbook): void =>
    this.lookAfter(async () => {
      const outcome = await later(parts.migrate, (its) => its.migrateHere(old));
      if (outcome.kind === "done") this.set({ migrated: true });
      return outcome;
    });
  readonly takeMigrationBack = (): void => {
    const { view } = this.state;
    if (view.kind !== "open") return;
    this.lookAfter(async () => {
      const outcome = await later(parts.migrate, (its) => its.undoMigration(view.checked.language));
      if (outcome.kind === "done") this.set({ migrated: false });
      return outcome;
    });
  };

  readonly inspect = (): void => this.change(this.look);
  readonly repair = (): void => this.change(this.restore);
  /** Signs with the private key (PEM text), where one is given. */
  readonly seal = (request: Omit<SealRequest, "now">): void =>
    this.changeSeal(() =>
      later(parts.seal, (its) => its.sealWorkbook({ ...request, now: new Date() })),
    );
  /** Closes the records after the seal, likewise. */
  readonly supplement = (by: string, key: string | null): void =>
    this.changeSeal(() =>
      later(parts.supplement, (its) => its.supplementSeal({ by, key, now: new Date() })),
    );
  readonly unseal = (by: string, reason: string): void =>
    this.changeSeal(() =>
      later(parts.seal, (its) => its.unsealWorkbook({ by, reason, now: new Date() })),
    );
  readonly verify = (publicKey: string | null): void =>
    this.lookAfter(() =>
      later(parts.verify, async (its) => {
        const outcome = await its.verifyWorkbook(publicKey);
        if (outcome.kind === "done")
          this.setIntegrity({ verified: its.showVerified(outcome.answer) });
        return outcome;
      }),
    );

  /** Asks Excel for something another part of the pane needs, after all that was asked before; that part shows a refusal itself. */
  readonly ask: Ask = (step, kind) =>
    new Promise((resolve) =>
      this.run(async () => {
        const outcome = await withReadOnly(await step());
        this.noteReadOnly(outcome);
        resolve(outcome);
        return done;
      }, kind),
    );

  /** The same for what may take long: its steps are counted, and a person can end it. */
  readonly askInSteps = <Answer>(step: () => Promise<Outcome<Answer>>): Promise<Outcome<Answer>> =>
    this.ask(() => this.work.inSteps(step));

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private setIntegrity(change: Partial<Integrity>): void {
    this.set({ integrity: { ...this.state.integrity, ...change } });
  }

  /** Follows edits, unless it does already; where Excel would not have it now, the next look tries again. */
  private async follow(): Promise<void> {
    if (this.follows) return;
    const outcome = await watchWorkbook((edit) =>
      this.followEdit(edit).catch((error: unknown) => this.set(asBug(error))),
    );
    this.follows = outcome.kind === "done";
  }

  /** Shows what an entry about an item changed as soon as its own cells are read; then all is read, as after any edit. */
  private async followEdit(edit: Edit | null): Promise<void> {
    const { view, pending } = this.state;
    if (edit && view.kind === "open" && pending === 0) {
      const soon = later(parts.edited, (its) => its.checkEdited(view.checked, edit));
      const checked = await Promise.race([soon, tooLate()]);
      // What was read of the workbook meanwhile is newer.
      if (checked?.kind === "done" && checked.answer && this.state.view === view)
        this.set({ view: { kind: "open", checked: checked.answer } });
    }
    this.setIntegrity({ outdated: true, verified: null });
    this.run(this.readAnew, "look by itself");
  }

  /**
   * Runs a step after those before it. A refusal stays on show until a later step succeeds; one of a person's step also
   * where the pane looks at the workbook by itself meanwhile.
   */
  private run(step: () => Promise<Outcome<unknown>>, kind: Asked = "step"): void {
    this.set({ pending: this.state.pending + 1 });
    this.queue = this.queue
      .then(step)
      .then(withReadOnly)
      .then((outcome) => this.changeAfter(outcome, kind), asBug)
      // In one: each change draws the pane anew.
      .then((change) => this.set({ ...change, pending: this.state.pending - 1 }));
  }

  private noteReadOnly(outcome: Outcome<unknown>): void {
    if (outcome.kind === "refused" && outcome.refusal.code === "read-only")
      this.set({ isReadOnly: true });
  }

  private changeAfter(outcome: Outcome<unknown>, kind: Asked): Partial<PaneState> {
    this.noteReadOnly(outcome);
    if (this.isOfStep && kind === "look by itself") return {};
    const refusal = outcome.kind === "refused" ? outcome.refusal : null;
    this.isOfStep = refusal !== null && kind === "step";
    return { refusal };
  }

  /** A step that changes the workbook, and then a look at what it is now. */
  private change(step: () => Promise<Outcome<unknown>>): void {
    this.run(async () => {
      const outcome = await this.work.inSteps(step);
      return outcome.kind === "refused" ? outcome : this.check();
    });
  }

  private changeSeal(step: () => Promise<Outcome<void>>): void {
    this.lookAfter(async () => {
      const outcome = await step();
      if (outcome.kind === "done") {
        this.setIntegrity({ verified: null });
        this.set({ unlocked: null });
      }
      return outcome;
    });
  }

  /** A step about the seal, after which the whole pane must say the same: the check and the score are made anew. */
  private lookAfter(step: () => Promise<Outcome<unknown>>): void {
    this.change(async () => {
      const outcome = await step();
      return outcome.kind === "refused" ? outcome : this.look();
    });
  }

  private readonly restore = (): Promise<Outcome<unknown>> =>
    later(parts.inspect, async (its) => {
      const outcome = await its.repairWorkbook();
      if (outcome.kind === "done") {
        const { restored, left } = outcome.answer;
        this.setIntegrity({
          findings: its.showFindings(left),
          restored: its.showFindings(restored),
          outdated: false,
          verified: null,
        });
      }
      return outcome;
    });

  private readonly look = (): Promise<Outcome<unknown>> =>
    later(parts.inspect, async (its) => {
      const outcome = await its.inspectWorkbook();
      if (outcome.kind === "done")
        this.setIntegrity({
          findings: its.showFindings(outcome.answer),
          restored: null,
          outdated: false,
        });
      return outcome;
    });

  /** Opens a workbook whole that a sealing or an unsealing left halfway, and says so; where that fails, what is to be done. */
  private async finishSealing(half: Refusal): Promise<Outcome<unknown>> {
    const outcome = await this.restore();
    if (outcome.kind === "refused") return { kind: "refused", refusal: half };
    this.set({ unlocked: half.subject });
    return this.check();
  }

  private readonly readAnew = (): Promise<Outcome<unknown>> =>
    this.work.inSteps(this.check, "leave");

  private readonly check = async (): Promise<Outcome<unknown>> => {
    const { view } = this.state;
    const before = view.kind === "open" ? view.checked.reading : undefined;
    // Excel does in this order what is asked at once: no edit falls between.
    const [, outcome] = await Promise.all([
      this.follow(),
      checkWorkbook(before, this.whileReading),
    ]);
    if (outcome.kind === "done") {
      this.set({ view: { kind: "open", checked: outcome.answer } });
      // At the first look: later ones would say it at every edit.
      const half = before ? null : halfSealed(outcome.answer.reading);
      return half ? this.finishSealing(half) : outcome;
    }
    const instead = viewInstead(outcome.refusal);
    if (!instead) return outcome;
    this.set({ view: instead });
    return done;
  };
}

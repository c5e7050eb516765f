import type { EntryValue } from "../../cells/entry-value";
import type { Exchanged, ItemEntry } from "../../workflows/enter-items";
import type { Outcome } from "../../workflows/outcome";
import { emptyQueue, type Offer, type QueueState } from "./queue-state";
import type { Unwritten } from "./unwritten";

interface Surroundings {
  /** Writes a batch; answers for each of its entries. */
  readonly write: (batch: readonly ItemEntry[]) => Promise<Outcome<readonly Exchanged[]>>;
  readonly onChange: (state: QueueState) => void;
  /** Told what of a batch is in the workbook now. */
  readonly onBatch: (written: readonly ItemEntry[]) => void;
  /** Told when nothing is being written any more. */
  readonly onWritten: () => void;
}

/** A step's way back: the entries as they were, or what else undoes it. */
type WayBack = readonly ItemEntry[] | (() => void);

/** Entries on their way to the workbook: written in order, kept until they are there, and each step with its way back. */
export class EntryQueue {
  private state = emptyQueue;
  private unwritten: Unwritten | null = null;
  private readonly undo: WayBack[] = [];
  private writing = false;

  constructor(private readonly around: Surroundings) {}

  /** From now on keeps there what is not written, and offers what an earlier pane left there. */
  keepIn(unwritten: Unwritten, now: (entry: ItemEntry) => EntryValue): void {
    this.unwritten = unwritten;
    this.offer(unwritten.left().map((entry) => ({ entry, now: now(entry) })));
  }

  /** Enters values as one step, which can be taken back. */
  readonly enter = (entries: readonly ItemEntry[]): void => {
    if (entries.length === 0) return;
    this.undo.push(entries.map((its) => ({ ...its, value: its.was, was: its.value })).reverse());
    this.send(entries);
  };

  /** Takes note of a step that is done in another way, and of what takes it back. */
  readonly note = (back: () => void): void => {
    this.undo.push(back);
    this.set({ undoable: this.undo.length });
  };

  readonly takeBack = (): void => {
    const step = this.undo.pop();
    this.set({ undoable: this.undo.length });
    if (typeof step === "function") step();
    else if (step) this.send(step);
  };

  /** Enters what was offered over what the cell says now, or lets it go. */
  readonly settle = ({ entry, now }: Offer, how: "enter" | "drop"): void => {
    this.set({ offers: this.state.offers.filter((its) => its.entry !== entry) });
    if (how === "enter") this.enter([{ ...entry, was: now }]);
    else this.unwritten?.wait(this.kept());
  };

  /** Tries once more to write what Excel did not take. */
  readonly retry = (): void => void this.write();

  /** Lets go of what Excel does not take. */
  readonly drop = (): void => {
    this.set({ waiting: [], refusal: null });
    this.unwritten?.wait(this.kept());
  };

  private set(change: Partial<QueueState>): void {
    this.state = { ...this.state, ...change };
    this.around.onChange(this.state);
  }

  private send(entries: readonly ItemEntry[]): void {
    this.setWaiting([...this.state.waiting, ...entries]);
    void this.write();
  }

  private setWaiting(waiting: readonly ItemEntry[]): void {
    this.set({ waiting, undoable: this.undo.length });
    this.unwritten?.wait(this.kept());
  }

  private kept(): readonly ItemEntry[] {
    return [...this.state.waiting, ...this.state.offers.map(({ entry }) => entry)];
  }

  /** Writes what waits, in order and a request at a time; what Excel refuses goes on waiting. */
  private async write(): Promise<void> {
    if (this.writing) return;
    this.writing = true;
    this.set({ refusal: null });
    while (this.state.waiting.length > 0) {
      const batch = this.state.waiting;
      const outcome = await this.around.write(batch);
      if (outcome.kind === "refused") {
        this.set({ refusal: outcome.refusal });
        break;
      }
      this.takeAnswers(batch, outcome.answer);
    }
    this.writing = false;
    this.around.onWritten();
  }

  private takeAnswers(batch: readonly ItemEntry[], answers: readonly Exchanged[]): void {
    const lost = batch.flatMap((entry, index): Offer[] => {
      const answer = answers[index];
      if (!answer || answer.kind === "written") return [];
      return [{ entry, now: answer.kind === "differs" ? answer.now : null }];
    });
    const lostEntries = lost.map(({ entry }) => entry);
    const written = batch.filter((entry) => !lostEntries.includes(entry));
    this.set({ written });
    this.around.onBatch(written);
    this.forget(lostEntries);
    this.offer(lost);
    this.setWaiting(this.state.waiting.slice(batch.length));
  }

  /** What was not written cannot be taken back. */
  private forget(lost: readonly ItemEntry[]): void {
    const isLost = (back: ItemEntry) =>
      lost.some(
        ({ item, column, value }) =>
          back.item === item && back.column === column && back.was === value,
      );
    const left = this.undo.flatMap((step): WayBack[] => {
      if (typeof step === "function") return [step];
      const kept = step.filter((back) => !isLost(back));
      return kept.length > 0 ? [kept] : [];
    });
    this.undo.splice(0, this.undo.length, ...left);
  }

  private offer(offers: readonly Offer[]): void {
    if (offers.length > 0) this.set({ offers: [...this.state.offers, ...offers] });
  }
}

import type { EntryValue } from "../../cells/entry-value";
import type { Refusal } from "../../faults/refusal";
import type { ItemColumn } from "../../standard/item-columns";
import type { ItemId } from "../../standard/table-a1";
import type { Checked } from "../../workflows/check-workbook";
import { enterItems, type Exchanged, type ItemEntry } from "../../workflows/enter-items";
import { followSelection, itemOfSelection } from "../../workflows/follow-item";
import { judgeScore } from "../../workflows/judge-score";
import { showPlace } from "../../workflows/show-place";
import { showItems, type ShownItem } from "../../workflows/shown/show-items";
import { recordOfForm, type RecordForm } from "../../workflows/shown/show-record-form";
import { siteAnswerEntry, type SiteAnswer } from "../../workflows/site-answer";
import { workbookKey } from "../../workflows/workbook-key";
import type { Ask } from "../ask";
import { later } from "../later";
import { parts } from "../parts";
import { longestText } from "../../workflows/longest-text";
import { firstScoring, type FocusWish, type ScoringState, type TextColumn } from "./scoring-state";
import { Unwritten } from "./unwritten";

/** Milliseconds in which several selections are one. */
const pause = 100;

/** Scoring in the pane: which card is shown, what is typed on it, and what is on its way to the workbook. */
export class ScoringStore {
  private state = firstScoring;
  private readonly listeners = new Set<() => void>();
  private items: readonly ShownItem[] = [];
  private checked: Checked | null = null;
  private unwritten: Unwritten | null = null;
  /** Each step's way back. */
  private readonly undo: (readonly ItemEntry[])[] = [];
  private writing = false;
  private showing: ItemId | null = null;

  constructor(
    private readonly ask: Ask,
    private readonly onWritten: () => void,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): ScoringState => this.state;

  /** Takes note of the workbook as it is now; with the first, of what an earlier pane left unwritten. */
  readonly know = (checked: Checked): void => {
    if (checked === this.checked) return;
    this.checked = checked;
    this.items = showItems(checked);
    if (this.unwritten) return;
    this.unwritten = new Unwritten(workbookKey(checked));
    this.offer(this.unwritten.left().map((entry) => ({ entry, now: this.written(entry) })));
  };

  /** What a cell says once all that is on its way has arrived. */
  readonly valueOf = (item: ItemId, column: ItemColumn): EntryValue =>
    this.state.waiting.findLast((its) => its.item === item && its.column === column)?.value ??
    this.written({ item, column });

  readonly open = (item: ItemId): void => {
    this.set({ item, typed: null, problem: null, form: null, ...this.focusOn("card") });
    this.showRow(item);
  };
  /** Shows the card that was shown before the pane was loaded anew, unless another is by now; the focus stays. */
  readonly resume = (id: string | null): void => {
    const item = this.items.find((its) => its.id === id)?.id;
    if (item !== undefined && this.state.item === null) this.set({ item });
  };
  /** Shows the list, once a typed score is entered. */
  readonly close = (): void => {
    if (this.enterScore()) this.set({ item: null, ...this.focusOn("search") });
  };
  readonly focus = (on: FocusWish["on"]): void => this.set(this.focusOn(on));

  /** Enters a typed score and shows the next item or the one before; stays where something is wrong, and at either end. */
  readonly go = (by: 1 | -1): void => {
    if (!this.enterScore()) return;
    const at = this.items.findIndex(({ id }) => id === this.state.item);
    const next = this.items[at + by];
    if (at < 0) return;
    if (next) this.open(next.id);
    else this.focus("card");
  };

  /** Follows the selection of the sheet until the answer is called. */
  readonly watch = (): (() => void) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const following = followSelection(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void this.follow(), pause);
    });
    return () => {
      clearTimeout(waiting);
      void following.then((outcome) => (outcome.kind === "done" ? outcome.answer() : outcome));
    };
  };

  /** Shows the card of the row that a person selected in the sheet; what is being done in the pane stays. */
  private readonly follow = async (): Promise<void> => {
    const isBegun = () => this.state.typed !== null || this.state.form !== null;
    if (document.hasFocus() || isBegun()) return;
    const outcome = await itemOfSelection();
    if (outcome.kind === "refused" || outcome.answer === null) return;
    if (document.hasFocus() || isBegun()) return;
    if (outcome.answer !== this.state.item) this.set({ item: outcome.answer, problem: null });
  };

  readonly openForm = (form: RecordForm): void => this.set({ form });
  readonly closeForm = (): void => this.set({ form: null });

  readonly type = (typed: string | null): void => this.set({ typed, problem: null });

  /** Keeps a text while it is typed. */
  readonly draft = (item: ItemId, column: TextColumn, text: string): void => {
    const was = this.unwritten?.textOf({ item, column })?.was ?? this.valueOf(item, column);
    const keeping = this.unwritten?.type({ item, column, value: text || null, was });
    if (keeping && keeping !== this.state.keeping) this.set({ keeping });
  };

  /** Enters the text that was typed, if it is another one and its cell has room for it; answers whether one may go on. */
  readonly finish = (item: ItemId, column: TextColumn): boolean => {
    const typed = this.unwritten?.textOf({ item, column });
    if (!typed) return true;
    if (String(typed.value ?? "").length > longestText) return false;
    this.unwritten?.done(typed);
    if (typed.value !== typed.was) this.enqueue([typed]);
    return true;
  };

  /** Whether the item may have the score. */
  readonly isScore = (value: number, item: ItemId): boolean =>
    this.checked !== null && typeof judgeScore(String(value), item, this.checked) === "number";

  /** Enters values that were shown to the person before, as one step. */
  readonly enterAll = (entries: readonly Omit<ItemEntry, "was">[]): void =>
    this.enqueue(entries.map((its) => ({ ...its, was: this.valueOf(its.item, its.column) })));

  /** Enters whether the item's site point was confirmed, in the workbook's words. */
  readonly confirmSite = (item: ItemId, answer: SiteAnswer): void => {
    if (!this.checked) return;
    const value = siteAnswerEntry(answer, this.checked.language);
    this.enterAll([{ item, column: "siteConfirmed", value }]);
  };

  readonly takeBack = (): void => {
    const step = this.undo.pop();
    if (step) this.send(step);
  };

  /** Enters what was offered over what the cell says now, or lets it go. */
  readonly settle = (
    { entry, now }: ScoringState["offers"][number],
    how: "enter" | "drop",
  ): void => {
    const offers = this.state.offers.filter((its) => its.entry !== entry);
    this.set({ offers, ...this.focusOn("card") });
    if (how === "enter") this.enqueue([{ ...entry, was: now }]);
    else this.unwritten?.wait(this.kept());
  };

  /** Enters a record about the item; answers why not, where Excel refuses. */
  readonly enterRecord = async (
    form: RecordForm,
    item: ShownItem,
    filled: ReadonlyMap<string, string>,
  ): Promise<Refusal | null> => {
    if (!this.checked) return null;
    const { language } = this.checked;
    const entry = recordOfForm(form, filled, { item, language });
    const outcome = await this.ask(() => later(parts.record, (its) => its.enterRecord(entry)));
    if (outcome.kind === "refused") return outcome.refusal;
    this.onWritten();
    return null;
  };

  /** Tries once more to write what Excel did not take. */
  readonly retry = (): void => void this.write();
  /** Lets go of what Excel does not take. */
  readonly dropWaiting = (): void => {
    this.set({ waiting: [], refusal: null, ...this.focusOn("card") });
    this.unwritten?.wait(this.kept());
  };

  private set(change: Partial<ScoringState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private focusOn(on: FocusWish["on"]): Pick<ScoringState, "focus"> {
    return { focus: { on, turn: this.state.focus.turn + 1 } };
  }

  private written({ item, column }: Pick<ItemEntry, "item" | "column">): EntryValue {
    return this.items.find(({ id }) => id === item)?.entries[column] ?? null;
  }

  /** Whether one may go on: nothing was typed, or it is entered. */
  private enterScore(): boolean {
    const { item, typed } = this.state;
    if (item === null || typed === null || !this.checked) return true;
    const judged = typed === "" ? null : judgeScore(typed, item, this.checked);
    if (judged !== null && typeof judged !== "number") {
      this.set({ problem: judged });
      return false;
    }
    this.set({ typed: null });
    const was = this.valueOf(item, "score");
    if (judged !== was) this.enqueue([{ item, column: "score", value: judged, was }]);
    return true;
  }

  private enqueue(entries: readonly ItemEntry[]): void {
    if (entries.length === 0) return;
    this.undo.push(entries.map((its) => ({ ...its, value: its.was, was: its.value })).reverse());
    this.send(entries);
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
      const outcome = await this.ask(() => enterItems(batch));
      if (outcome.kind === "refused") {
        this.set({ refusal: outcome.refusal });
        break;
      }
      this.takeAnswers(batch, outcome.answer);
    }
    this.writing = false;
    this.onWritten();
  }

  private takeAnswers(batch: readonly ItemEntry[], answers: readonly Exchanged[]): void {
    const lost = batch.flatMap((entry, index) => {
      const answer = answers[index];
      if (!answer || answer.kind === "written") return [];
      return [{ entry, now: answer.kind === "differs" ? answer.now : null }];
    });
    this.items = this.items.map((item) =>
      withWritten(
        item,
        batch,
        lost.map(({ entry }) => entry),
      ),
    );
    this.forget(lost.map(({ entry }) => entry));
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
    const left = this.undo.map((step) => step.filter((back) => !isLost(back)));
    this.undo.splice(0, this.undo.length, ...left.filter((step) => step.length > 0));
  }

  private offer(offers: ScoringState["offers"]): void {
    if (offers.length > 0) this.set({ offers: [...this.state.offers, ...offers] });
  }

  /** Selects the item's row in the sheet; of several in a row only the last. */
  private showRow(item: ItemId): void {
    const isUnderWay = this.showing !== null;
    this.showing = item;
    if (!isUnderWay) void this.showLast();
  }

  private async showLast(): Promise<void> {
    for (let shown: ItemId | null = null; shown !== this.showing;) {
      shown = this.showing;
      const where = this.items.find(({ id }) => id === shown)?.where;
      if (where) await this.ask(() => showPlace(where));
    }
    this.showing = null;
  }
}

/** The item as it is once a batch is written, but for the entries that were not. */
const withWritten = (
  item: ShownItem,
  batch: readonly ItemEntry[],
  lost: readonly ItemEntry[],
): ShownItem => {
  const its = batch.filter((entry) => entry.item === item.id && !lost.includes(entry));
  const entries = its.map(({ column, value }) => [column, value] as const);
  return its.length === 0
    ? item
    : { ...item, entries: { ...item.entries, ...Object.fromEntries(entries) } };
};

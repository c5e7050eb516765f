import type { EntryValue } from "../../cells/entry-value";
import type { Refusal } from "../../faults/refusal";
import type { ListCell } from "../../sheets/process/taken-back";
import type { RecordListKey } from "../../standard/record-lists";
import type { ItemColumn } from "../../standard/item-columns";
import type { ItemId } from "../../standard/table-a1";
import type { Checked } from "../../workflows/check-workbook";
import { enterItems, type ItemEntry } from "../../workflows/enter-items";
import { followSelection, itemOfSelection } from "../../workflows/follow-item";
import { judgeScore } from "../../workflows/judge-score";
import type { Outcome } from "../../workflows/outcome";
import { showPlace } from "../../workflows/show-place";
import { showItems, type ShownItem } from "../../workflows/shown/show-items";
import type { RecordForm } from "../../workflows/shown/show-record-form";
import { siteAnswerEntry, type SiteAnswer } from "../../workflows/site-answer";
import { workbookKey } from "../../workflows/workbook-key";
import type { Ask } from "../ask";
import { later } from "../later";
import { parts } from "../parts";
import { longestText } from "../../workflows/longest-text";
import { EntryQueue } from "./entry-queue";
import { firstScoring, type FocusWish, type ScoringState, type TextColumn } from "./scoring-state";
import { Unwritten } from "./unwritten";
import { withWritten } from "./with-written";

/** Milliseconds in which several selections are one. */
const pause = 100;

/** Scoring in the pane: which card is shown, what is typed on it, and what is on its way to the workbook. */
export class ScoringStore {
  private state = firstScoring;
  private readonly listeners = new Set<() => void>();
  private items: readonly ShownItem[] = [];
  private checked: Checked | null = null;
  private unwritten: Unwritten | null = null;
  private showing: ItemId | null = null;

  /** What is on its way to the workbook, and the ways back. */
  readonly queue: EntryQueue;

  constructor(
    private readonly ask: Ask,
    private readonly onWritten: () => void,
  ) {
    this.queue = new EntryQueue({
      write: (batch) => this.ask(() => enterItems(batch)),
      onChange: (state) => this.set(state),
      onBatch: (batch) => (this.items = withWritten(this.items, batch)),
      onWritten,
    });
  }

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
    this.queue.keepIn(this.unwritten, (entry) => this.written(entry));
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
  /** Lets go of the form; then the card has the focus. */
  readonly closeForm = (): void => this.set({ form: null, ...this.focusOn("card") });

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
    if (typed.value !== typed.was) this.queue.enter([typed]);
    return true;
  };

  /** Whether the item may have the score. */
  readonly isScore = (value: number, item: ItemId): boolean =>
    this.checked !== null && typeof judgeScore(String(value), item, this.checked) === "number";

  /** Enters values that were shown to the person before, as one step. */
  readonly enterAll = (entries: readonly Omit<ItemEntry, "was">[]): void =>
    this.queue.enter(entries.map((its) => ({ ...its, was: this.valueOf(its.item, its.column) })));

  /** Enters what was offered over what the cell says now, or lets it go; then the card has the focus. */
  readonly settle: EntryQueue["settle"] = (offer, how) => {
    this.queue.settle(offer, how);
    this.focus("card");
  };

  /** Lets go of what Excel does not take; then the card has the focus. */
  readonly drop = (): void => {
    this.queue.drop();
    this.focus("card");
  };

  /** Enters whether the item's site point was confirmed, in the workbook's words. */
  readonly confirmSite = (item: ItemId, answer: SiteAnswer): void => {
    if (!this.checked) return;
    const value = siteAnswerEntry(answer, this.checked.language);
    this.enterAll([{ item, column: "siteConfirmed", value }]);
  };

  /** Enters a record about the item, as a step that can be taken back; answers why not, where Excel refuses. */
  readonly enterRecord = async (
    form: RecordForm,
    item: ShownItem,
    filled: ReadonlyMap<string, string>,
  ): Promise<Refusal | null> => {
    if (!this.checked) return null;
    const { language } = this.checked;
    const outcome = await this.ask(() =>
      later(parts.form, (its) => its.enterForm(form, filled, { item, language })),
    );
    if (outcome.kind === "refused") return outcome.refusal;
    this.noteChange(form, outcome.answer);
    this.onWritten();
    return null;
  };

  /** Moves a piece of the item's evidence up or down by one, as a step that can be taken back; answers whether it came there. */
  readonly movePiece = async ({ id, pieces }: ShownItem, nth: number, by: 1 | -1) => {
    const move = { item: id, nth, by, seen: pieces.map(({ text }) => text) };
    const cells = await this.change(() => later(parts.piece, (its) => its.movePiece(move)));
    if (cells) this.noteChange("evidence", cells);
    return cells !== null;
  };

  private noteChange(list: RecordListKey, cells: readonly ListCell[]): void {
    this.queue.note(() => void this.takeChangeBack(list, cells));
  }

  /** What Excel would not do now can be taken back later, as long as the cells say what the change made them say. */
  private async takeChangeBack(list: RecordListKey, cells: readonly ListCell[]): Promise<void> {
    const back = await this.change(() =>
      later(parts.back, (its) => its.takeCellsBack(list, cells)),
    );
    if (!back && this.state.changing.refusal?.code !== "changed-meanwhile")
      this.noteChange(list, cells);
  }

  /** Changes a list of records; says why not, where Excel refuses. */
  private async change<Answer>(step: () => Promise<Outcome<Answer>>): Promise<Answer | null> {
    this.set({ changing: { isUnderWay: true, refusal: null } });
    const outcome = await this.ask(step);
    const refusal = outcome.kind === "refused" ? outcome.refusal : null;
    this.set({ changing: { isUnderWay: false, refusal } });
    this.onWritten();
    return outcome.kind === "done" ? outcome.answer : null;
  }

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
    if (judged !== was) this.queue.enter([{ item, column: "score", value: judged, was }]);
    return true;
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

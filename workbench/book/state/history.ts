import type { BookEvent, Direction } from "../event";
import type { Journal } from "./journal";

type Edited = Extract<BookEvent, { kind: "changed" }>["change"];

const inverseOf: Partial<Record<Edited, Edited>> = {
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
};

const oppositeOf: Readonly<Record<Direction, Direction>> = {
  down: "up",
  up: "down",
  right: "left",
  left: "right",
};

/** What listeners hear when that which caused the event is taken back. */
const inverseEvent = (event: BookEvent): BookEvent => {
  if (event.kind !== "changed") return event;
  const { left: _, shifted, ...told } = event;
  const change = inverseOf[event.change] ?? event.change;
  return { ...told, change, ...(shifted && { shifted: oppositeOf[shifted] }) };
};

/** What the person at the keyboard can take back and do again. */
export class History {
  readonly #undo: Journal[] = [];
  readonly #redo: Journal[] = [];

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Remembers something new the user did; what had been undone can no longer be done again. */
  remember(step: Journal): void {
    this.#undo.push(step);
    this.#redo.length = 0;
  }

  forgetAll(): void {
    this.#undo.length = 0;
    this.#redo.length = 0;
  }

  /** Takes back the last step; the open journal is what will do it again. */
  undo(open: Journal): void {
    move(this.#undo, this.#redo, open);
  }

  redo(open: Journal): void {
    move(this.#redo, this.#undo, open);
  }
}

const move = (from: Journal[], to: Journal[], open: Journal): void => {
  const step = from.pop();
  if (step === undefined) return;
  step.replayBackwards();
  for (const event of [...step.events].reverse()) open.tell(inverseEvent(event));
  to.push(open);
};

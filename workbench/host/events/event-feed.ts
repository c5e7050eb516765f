import type { BookEvent } from "../../book/event";
import type { Session } from "../model/session";
import { BeforeValues } from "./before-values";
import { eventMessages, type EventMessage } from "./event-messages";
import { shiftOf } from "./shift-of";

export type { EventMessage } from "./event-messages";

type Deliver = (messages: readonly EventMessage[]) => void;

/** Turns what happens to the book into the events add-ins registered for. */
export class EventFeed {
  private readonly listeners = new Set<Deliver>();
  private readonly before: BeforeValues;
  private readonly stop: () => void;
  private waiting: EventMessage[] = [];
  private scheduled = false;
  private delivery: Promise<void> = Promise.resolve();

  constructor(private readonly session: Session) {
    this.before = new BeforeValues(session.book);
    session.subscriptions.onAdd = () => this.before.follow(session.subscriptions);
    this.stop = session.book.on((event) => this.take(event));
  }

  onMessages(deliver: Deliver): () => void {
    this.listeners.add(deliver);
    return () => this.listeners.delete(deliver);
  }

  delivered(): Promise<void> {
    return this.delivery;
  }

  close(): void {
    this.stop();
    this.listeners.clear();
  }

  private take(event: BookEvent): void {
    const shift = shiftOf(event);
    if (shift !== null && event.kind === "changed" && event.origin === "user")
      this.session.ranges.shift(event.sheetId, shift);
    if (this.session.subscriptions.enabled)
      this.waiting.push(...eventMessages(event, this.session, this.before));
    this.before.note(event);
    this.schedule();
  }

  /** Excel delivers events after the answer of the batch that caused them, never within it. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.delivery = this.delivery
      .then(() => new Promise((done) => setTimeout(done, 0)))
      .then(() => {
        this.scheduled = false;
        const due = this.waiting.splice(0);
        if (due.length > 0) for (const deliver of this.listeners) deliver(due);
      });
  }
}

import type { BookEvent } from "../../book/event";
import type { Session } from "../model/session";
import { BeforeValues } from "./before-values";
import type { EventMessage } from "./event-message";
import { eventMessages } from "./event-messages";
import type { OfChart } from "../model/object-reference";
import { SheetFacts } from "./sheet-facts";
import { shiftOf } from "./shift-of";

export type { EventMessage } from "./event-message";

const chartMessages = (
  event: "chartActivated" | "chartDeactivated",
  { sheetId, chartId }: OfChart,
): EventMessage[] =>
  [sheetId, chartId].map((target) => ({
    event,
    target,
    message: { worksheetId: sheetId, chartId },
  }));

type Deliver = (messages: readonly EventMessage[]) => void;

/** Turns what happens to the book into the events add-ins registered for. */
export class EventFeed {
  private readonly listeners = new Set<Deliver>();
  private readonly before: BeforeValues;
  private readonly facts: SheetFacts;
  private readonly stop: () => void;
  private waiting: EventMessage[] = [];
  private scheduled = false;
  private delivery: Promise<void> = Promise.resolve();

  constructor(private readonly session: Session) {
    this.before = new BeforeValues(session.book);
    this.facts = new SheetFacts(session.book, session.subscriptions);
    session.subscriptions.onAdd = () => {
      this.before.follow(session.subscriptions);
      this.facts.follow();
    };
    session.onChartActivated = (left, now) => this.tellCharts(left, now);
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
    const { subscriptions } = this.session;
    const others = this.facts.take(event);
    if (subscriptions.enabled)
      this.waiting.push(
        ...eventMessages(event, this.session, this.before),
        ...others.filter(({ event: name, target }) => subscriptions.has(name, target)),
      );
    this.before.note(event);
    this.schedule();
  }

  /** A chart is active, and another is not any more. */
  private tellCharts(left: OfChart | null, now: OfChart): void {
    const { subscriptions } = this.session;
    const messages = [
      ...(left === null ? [] : chartMessages("chartDeactivated", left)),
      ...chartMessages("chartActivated", now),
    ];
    if (subscriptions.enabled)
      this.waiting.push(
        ...messages.filter(({ event, target }) => subscriptions.has(event, target)),
      );
    this.schedule();
  }

  /**
   * Excel delivers events after the answer of the batch that caused them, never within it. What a person does it tells
   * at once, before the page draws it.
   */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    const wait = this.session.isInBatch
      ? (then: () => void) => setTimeout(then, 0)
      : queueMicrotask;
    this.delivery = new Promise((done) => {
      wait(() => {
        this.deliver();
        done();
      });
    });
  }

  private deliver(): void {
    this.scheduled = false;
    const due = this.waiting.splice(0);
    if (due.length > 0) for (const deliver of this.listeners) deliver(due);
  }
}

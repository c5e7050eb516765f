import type { Book } from "../book/book";
import type { Batch, BatchAnswer } from "./batch";
import type { BatchRecord } from "./batch-record";
import { channelFaults, type ChannelFault, type Fault } from "./fault";
import { EventFeed, type EventMessage } from "./events/event-feed";
import { Subscriptions } from "./events/subscriptions";
import { executeBatch } from "./execute-batch";
import type { HostProfile } from "./host-profile";
import { InjectedFaults } from "./injected-faults";
import { classTables } from "./members/class-tables";
import { type Model, modelOf } from "./model/find-member";
import type { Session } from "./model/session";
import { extrasOf } from "./model/workbook-extras";
import { RangeReferences } from "./ranges/range-references";
import { whenEditingEnds } from "./when-editing-ends";

/** What a channel sends back: the body as JSON text, or a fault of the channel itself. */
export type Answer =
  | { readonly kind: "body"; readonly text: string }
  | { readonly kind: "fault"; readonly fault: ChannelFault };

/** office.js sets it when the batch shall wait for the user to finish a cell (Excel.run's delayForCellEdit). */
const delayForCellEdit = 64;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const isChannelFault = (code: ChannelFault | string): code is ChannelFault => code in channelFaults;

const failed = (code: string, message: string): BatchAnswer => ({
  Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  Results: [],
});

/** Excel as office.js sees it: executes request batches on a book, one at a time, in order. */
export class Host {
  private readonly log: BatchRecord[] = [];
  private readonly faults = new InjectedFaults();
  private readonly session: Session;
  private readonly model: Model;
  private readonly feed: EventFeed;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    readonly profile: HostProfile,
  ) {
    this.model = modelOf(classTables, profile.excelApi);
    this.session = {
      book,
      profile,
      ranges: new RangeReferences(),
      subscriptions: new Subscriptions(),
      extras: extrasOf(book),
      calculation: "automatic",
    };
    this.feed = new EventFeed(this.session);
  }

  /** What add-ins asked for so far. */
  get batches(): readonly BatchRecord[] {
    return this.log;
  }

  /** Lets something go wrong once. */
  inject(fault: Fault): void {
    this.faults.add(fault);
  }

  /** Delivers the events the add-in registered for, after the batch that caused them; the answer stops it. */
  onEvents(deliver: (messages: readonly EventMessage[]) => void): () => void {
    return this.feed.onMessages(deliver);
  }

  /** Executes a batch after those before it. */
  execute(batchText: string, flags: number): Promise<Answer> {
    const answer = this.queue.then(() => this.executeNext(batchText, flags));
    this.queue = answer;
    return answer;
  }

  /** Resolves when every batch so far is answered and its events are delivered. */
  async settled(): Promise<void> {
    await this.queue;
    await this.feed.delivered();
  }

  /** Lets go of the book. */
  close(): void {
    this.feed.close();
  }

  private async executeNext(batchText: string, flags: number): Promise<Answer> {
    if (this.book.editing !== null && (flags & delayForCellEdit) !== 0)
      await whenEditingEnds(this.book);
    const batch = JSON.parse(batchText) as Batch;
    const record: BatchRecord = {
      kind: isCleanUp(batch) ? "clean-up" : "work",
      requestBytes: bytesOf(batchText),
      responseBytes: 0,
      calls: [],
      error: null,
    };
    this.log.push(record);
    const answer = this.answer(batch, record);
    record.error = answer.kind === "fault" ? channelFaults[answer.fault].code : record.error;
    return answer;
  }

  private answer(batch: Batch, record: BatchRecord): Answer {
    const limit = this.profile.payloadLimitBytes ?? Infinity;
    const injected = record.kind === "work" ? this.faults.ofBatch() : undefined;
    if (injected !== undefined && isChannelFault(injected))
      return { kind: "fault", fault: injected };
    if (record.requestBytes > limit) return { kind: "fault", fault: 5103 };
    const answer =
      injected === undefined
        ? this.perform(batch, record)
        : failed(String(injected), "This batch fails by order of a test.");
    const text = JSON.stringify(answer);
    record.responseBytes = bytesOf(text);
    record.error = answer.Error?.Code ?? null;
    return record.responseBytes > limit ? { kind: "fault", fault: 5104 } : { kind: "body", text };
  }

  private perform(batch: Batch, record: BatchRecord): BatchAnswer {
    if (this.book.editing !== null)
      return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    this.session.calculation = "automatic";
    const onCall = (member: string) => {
      record.calls.push(member);
      this.faults.ofCall(member);
    };
    const run = { batch, model: this.model, session: this.session, resolved: new Map(), onCall };
    try {
      return executeBatch(run);
    } finally {
      this.session.ranges.endBatch();
    }
  }
}

/** office.js's own batch after Excel.run, which gives back the ranges it held. */
const isCleanUp = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1);

/** Excel for one book, as a profile describes it. */
export const createHost = (book: Book, profile: HostProfile): Host => new Host(book, profile);

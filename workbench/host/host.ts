import type { Book } from "../book/book";
import { Refused } from "../book/refused";
import type { Batch, BatchAnswer } from "./batch";
import type { BatchRecord } from "./batch-record";
import type { BookWindow } from "./book-window";
import {
  type BatchFault,
  callsBefore,
  channelFaults,
  type ChannelFault,
  type Fault,
  isChannelFault,
} from "./fault";
import { Bindings } from "./document/bindings";
import { SharedDocument } from "./document/shared-document";
import { EventFeed, type EventMessage } from "./events/event-feed";
import { Subscriptions } from "./events/subscriptions";
import { executeBatch } from "./execute-batch";
import type { HostProfile } from "./host-profile";
import { InjectedFaults } from "./injected-faults";
import { classTables } from "./members/class-tables";
import { type Model, modelOf } from "./model/find-member";
import type { Session } from "./model/session";
import { RangeReferences } from "./ranges/range-references";
import { whenEditingEnds } from "./when-editing-ends";

/** What a channel sends back: the body as JSON text, or a fault of the channel itself. */
export type Answer =
  | { readonly kind: "body"; readonly text: string }
  | { readonly kind: "fault"; readonly fault: ChannelFault };

/** office.js sets it when the batch shall wait for the user to finish a cell (Excel.run's delayForCellEdit). */
const delayForCellEdit = 64;

const encoder = new TextEncoder();
const room = new Uint8Array(65_536);

/** How many bytes a text takes, told without making them all. */
const bytesOf = (text: string): number => {
  let bytes = 0;
  for (let from = 0; from < text.length;) {
    const { read, written } = encoder.encodeInto(text.slice(from), room);
    from += read;
    bytes += written;
  }
  return bytes;
};

const failed = ({ code, message }: Refused): BatchAnswer => ({
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
  /** What of it the common API asks for. */
  readonly document: SharedDocument;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    readonly profile: HostProfile,
    window: BookWindow | null,
  ) {
    this.model = modelOf(classTables, profile.excelApi);
    this.session = {
      book,
      profile,
      window,
      opened: [],
      ranges: new RangeReferences(),
      subscriptions: new Subscriptions(),
      bindings: new Bindings(),
      activeChart: null,
      onChartActivated: () => undefined,
      calculation: "automatic",
      isInBatch: false,
    };
    this.feed = new EventFeed(this.session);
    this.document = new SharedDocument(this.session);
  }

  /** What add-ins asked for so far. */
  get batches(): readonly BatchRecord[] {
    return this.log;
  }

  /** The books that add-ins opened beside this one, where there are no windows to show them. */
  get opened(): readonly Book[] {
    return this.session.opened;
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
    // What goes wrong with one batch is its sender's to hear, not that of the batches after it.
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Resolves when every batch so far is answered and its events are delivered. */
  async settled(): Promise<void> {
    await this.queue;
    await this.feed.delivered();
    await this.document.events.delivered();
  }

  /** Lets go of the book. */
  close(): void {
    this.feed.close();
    this.document.events.close();
  }

  private async executeNext(batchText: string, flags: number): Promise<Answer> {
    const batch = JSON.parse(batchText) as Batch;
    const kind = isCleanUp(batch) ? "clean-up" : "work";
    const fault = kind === "work" ? this.faults.ofBatch() : undefined;
    if (fault !== undefined && "user" in fault) this.editActiveCell();
    if (this.book.editing !== null && (flags & delayForCellEdit) !== 0)
      await whenEditingEnds(this.book);
    const record: BatchRecord = {
      kind,
      requestBytes: bytesOf(batchText),
      responseBytes: 0,
      calls: [],
      error: null,
    };
    this.log.push(record);
    const answer = this.answer(batch, record, fault && "code" in fault ? fault : undefined);
    record.error = answer.kind === "fault" ? channelFaults[answer.fault].code : record.error;
    return answer;
  }

  private editActiveCell(): void {
    const { id: sheetId, selection } = this.book.activeSheet;
    this.book.setEditing({ sheetId, row: selection.row, column: selection.column });
  }

  private answer(batch: Batch, record: BatchRecord, fault: BatchFault | undefined): Answer {
    const limit = this.profile.payloadLimitBytes ?? Infinity;
    if (record.requestBytes > limit) return { kind: "fault", fault: 5103 };
    const answer = this.performUntil(batch, record, fault);
    if (fault !== undefined && isChannelFault(fault.code))
      return { kind: "fault", fault: fault.code };
    const text = JSON.stringify(answer);
    record.responseBytes = bytesOf(text);
    record.error = answer.Error?.Code ?? null;
    return record.responseBytes > limit ? { kind: "fault", fault: 5104 } : { kind: "body", text };
  }

  /** Performs the batch, or what of it happens before the fault that a test ordered. */
  private performUntil(
    batch: Batch,
    record: BatchRecord,
    fault: BatchFault | undefined,
  ): BatchAnswer {
    if (fault === undefined) return this.perform(batch, record, () => undefined);
    const ending = new Refused(String(fault.code), "This batch fails by order of a test.");
    const calls = callsBefore(fault);
    if (calls === 0) return failed(ending);
    const answer = this.perform(batch, record, () => {
      if (calls !== "all" && record.calls.length > calls) throw ending;
    });
    return answer.Error === undefined ? failed(ending) : answer;
  }

  private perform(batch: Batch, record: BatchRecord, mayGoOn: () => void): BatchAnswer {
    if (this.book.editing !== null)
      return failed(
        new Refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode."),
      );
    this.session.calculation = "automatic";
    const onCall = (member: string) => {
      record.calls.push(member);
      this.faults.ofCall(member);
      mayGoOn();
    };
    const run = { batch, model: this.model, session: this.session, resolved: new Map(), onCall };
    this.session.isInBatch = true;
    try {
      return executeBatch(run);
    } finally {
      this.session.isInBatch = false;
      this.session.ranges.endBatch();
    }
  }
}

/** office.js's own batch after Excel.run, which gives back the ranges it held. */
const isCleanUp = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1);

/** Excel for one book, as a profile describes it, and for the window that shows the book where there is one. */
export const createHost = (
  book: Book,
  profile: HostProfile,
  window: BookWindow | null = null,
): Host => new Host(book, profile, window);

import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import type { BookWindow } from "../book-window";
import type { Bindings } from "../document/bindings";
import type { Subscriptions } from "../events/subscriptions";
import type { HostProfile } from "../host-profile";
import type { RangeReferences } from "../ranges/range-references";
import type { OfChart } from "./object-reference";
import { itemNotFound } from "../refusals";

/** What the members of the object model work on. */
export interface Session {
  readonly book: Book;
  readonly profile: HostProfile;
  /** None in Node. */
  readonly window: BookWindow | null;
  /** The books that add-ins opened where no window shows them. */
  readonly opened: Book[];
  readonly ranges: RangeReferences;
  readonly subscriptions: Subscriptions;
  readonly bindings: Bindings;
  /** The chart that was activated last. */
  activeChart: OfChart | null;
  /** Told when another chart is activated. */
  onChartActivated: (left: OfChart | null, now: OfChart) => void;
  /** Set by suspendApiCalculationUntilNextSync: reads of this batch see the values from before it. */
  calculation: "automatic" | "suspended";
  /** Whether what happens to the book is a batch's doing. */
  isInBatch: boolean;
}

/** The sheet with that id. */
export function sheetOf(session: Session, sheetId: string): Sheet {
  const sheet = session.book.sheetById(sheetId);
  if (sheet === undefined) throw itemNotFound("such worksheet");
  return sheet;
}

import type { EventMessage } from "@tanping/workbench/host/events/event-feed";
import type { Answer } from "@tanping/workbench/host/host";

/** A batch for Excel's process. */
export interface ToExcel {
  readonly id: number;
  readonly text: string;
  readonly flags: number;
}

/** What Excel's process says; `cpu` is the milliseconds it has used in its life. */
export type FromExcel =
  | { readonly kind: "ready"; readonly cpu: number }
  | { readonly kind: "events"; readonly messages: readonly EventMessage[] }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer; readonly cpu: number };

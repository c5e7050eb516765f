import type { EventMessage } from "@tanping/workbench/host/events/event-feed";
import type { Answer } from "@tanping/workbench/host/host";

/** What Excel's process is asked: to close its workbook for a new one, or to answer a batch. */
export type ToExcel =
  | { readonly kind: "new-workbook" }
  | { readonly kind: "batch"; readonly id: number; readonly text: string; readonly flags: number };

/** What Excel's process says; `cpu` is the milliseconds it has used in its life. */
export type FromExcel =
  | { readonly kind: "ready"; readonly cpu: number }
  | { readonly kind: "events"; readonly messages: readonly EventMessage[] }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer; readonly cpu: number };

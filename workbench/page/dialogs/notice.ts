import type { Alert } from "../../book/validation";

/** Something that Excel, or the page, says in a box of its own. */
export type Notice =
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "question"; readonly text: string; onYes(): void }
  | { readonly kind: "unsaved"; readonly name: string; onSave(): void; onDiscard(): void }
  | {
      readonly kind: "kept";
      readonly name: string;
      /** When it was kept, in ms since 1970. */
      readonly time: number;
      onRestore(): void;
      onDecline(): void;
    }
  | {
      readonly kind: "invalid";
      readonly alert: Alert;
      onInsist(): void;
      onRetry(): void;
      onCancel(): void;
    };

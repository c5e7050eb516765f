import type { Alert } from "../../book/validation";

/** Something Excel says in a box of its own. */
export type Notice =
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "question"; readonly text: string; onYes(): void }
  | {
      readonly kind: "invalid";
      readonly alert: Alert;
      onInsist(): void;
      onRetry(): void;
      onCancel(): void;
    };

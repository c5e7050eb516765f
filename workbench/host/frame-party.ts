import type { PaneExit } from "./frame-keys";
import type { Host } from "./host";

/** What answering an add-in's frame takes. */
export interface FrameParty {
  readonly host: Host;
  readonly addinId: string;
  readonly conversationId: string;
  readonly documentUrl: string;
  /** Where the add-in's dialogs may come from: its own domain, and what its manifest names besides. */
  readonly appDomains: readonly string[];
  readonly size: () => { readonly width: number; readonly height: number };
  /** Hears how a person leaves the pane by keyboard. */
  readonly onExit: (exit: PaneExit) => void;
}

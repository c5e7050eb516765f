import { useSyncExternalStore } from "react";
import type { ScoringState } from "./scoring-state";
import type { ScoringStore } from "./scoring-store";

/** What scoring shows now. */
export const useScoring = (store: ScoringStore): ScoringState =>
  useSyncExternalStore(store.subscribe, store.current);

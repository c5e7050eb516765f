import { refuse } from "../faults/refusal";
import { outcomeOf, type Outcome } from "./outcome";

/** Loads a part of the add-in; refuses where the network does not bring it. */
export const loadingOrRefused = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch((error: unknown) => refuse("not-loaded", "", String(error)));

/** Loads a part of the add-in; what the network does not bring is a refusal with its remedy. */
export const outcomeOfLoading = <Part>(load: () => Promise<Part>): Promise<Outcome<Part>> =>
  outcomeOf(() => loadingOrRefused(load));

import type { GalleryState } from "./gallery-state";
import { honestStates } from "./honest-states";
import { wayStates } from "./way-states";

/** Every screen and state of the pane: a person's way, then what stands in it. */
export const galleryStates: readonly GalleryState[] = [...wayStates, ...honestStates];

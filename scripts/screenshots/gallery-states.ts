import { bootStates } from "./boot-states";
import { deliverStates } from "./deliver-states";
import { detailStates } from "./detail-states";
import type { GalleryState } from "./gallery-state";
import { honestStates } from "./honest-states";
import { nextStates } from "./next-states";
import { waitingStates } from "./waiting-states";
import { wayStates } from "./way-states";

/** Every screen and state of the pane: a person's way, what is further in, the process around it, then what stands in it. */
export const galleryStates: readonly GalleryState[] = [
  ...wayStates,
  ...detailStates,
  ...deliverStates,
  ...nextStates,
  ...honestStates,
  ...waitingStates,
  ...bootStates,
];

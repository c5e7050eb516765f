import { deliverStates } from "../../scripts/screenshots/deliver-states";
import { detailStates } from "../../scripts/screenshots/detail-states";
import { waitingStates } from "../../scripts/screenshots/waiting-states";
import { findsWhatIsWritten } from "./support/finds-what-is-written";

findsWhatIsWritten({
  "what is further in": detailStates,
  "the process around it": deliverStates,
  "what is waited for": waitingStates,
});

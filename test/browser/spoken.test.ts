import { bootStates } from "../../scripts/screenshots/boot-states";
import { honestStates } from "../../scripts/screenshots/honest-states";
import { wayStates } from "../../scripts/screenshots/way-states";
import { findsWhatIsWritten } from "./support/finds-what-is-written";

findsWhatIsWritten({
  "a person's way": wayStates,
  "what stands in it": honestStates,
  "a page without a pane": bootStates,
});

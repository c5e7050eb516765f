import { batches, calls, describeInterruptions, lost } from "./support/interruptions";

describeInterruptions({
  repair: [...batches(4), ...calls("Range.Insert")],
  seal: [...batches(3), lost(5), ...calls("FormatProtection.Locked")],
  sealAgain: ["NamedItem.Formula"],
  unseal: [...batches(5), lost(4)],
});

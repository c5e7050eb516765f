import { batches, calls, describeInterruptions, lost } from "./support/interruptions";

describeInterruptions({
  repair: [
    ...batches(1, 2, 3, 4, 5, 6),
    lost(4),
    lost(6),
    ...calls(
      "WorksheetProtection.Protect",
      "Range.Formulas",
      "Range.Insert",
      "DataValidation.Rule",
    ),
  ],
  seal: [
    ...batches(1, 2, 3, 4, 5),
    lost(4),
    lost(5),
    ...calls("WorksheetProtection.Protect", "FormatProtection.Locked", "NamedItemCollection.Add"),
    { action: "FormatProtection.Locked", nth: 5, code: "AccessDenied" },
  ],
  sealAgain: [
    "Range.NumberFormat",
    "NamedItem.Formula",
    "Range.Clear",
    "WorksheetProtection.Protect",
  ],
  unseal: [
    ...batches(1, 2, 3, 4, 5),
    lost(4),
    lost(5),
    ...calls("FormatProtection.Locked", "WorksheetProtection.Unprotect"),
  ],
});

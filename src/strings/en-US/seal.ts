import type { SealWords } from "../zh-CN/seal";

export const seal: SealWords = {
  title: "Seal",
  sheetTitle: "Seal: the record of signing off the result",
  note: "Written by 碳评 Tanping. The digests cover ids, entries, parameters, monitoring data and result. A digest alone proves that nothing changed since sealing, not who sealed; a signature proves the signer to those who trust the public key. To verify: press Verify in the pane, or run the command verify.",
  labels: {
    state: "State",
    by: "Sealed by",
    time: "Sealed at",
    digest: "Digest of all (SHA-256)",
    publicKey: "Public key",
    signature: "Signature (ECDSA P-256)",
  },
  states: { sealed: "Sealed", unsealed: "Unsealed" },
  anyway: (open) => `Sealed anyway: ${open}`,
  open: {
    "item-without-evidence": (count, which) => `items without evidence: ${count} (${which})`,
    "site-point-open": (count, which) => `site points not confirmed: ${count} (${which})`,
    "nonconformity-unsettled": (count, which) =>
      `nonconformities without correction or due date: ${count} (${which})`,
  },
  comma: ", ",
  semicolon: "; ",
  sectionsHeading: ["Section", "Digest"],
  rowsHeading: ["Row", "Digest"],
  logHeading: ["Act", "By", "Time", "Digest of all, or reason"],
  sections: {
    file: "File",
    info: "Assessment",
    parameters: "Parameters",
    items: "Items of Table A.1",
    exclusions: "Years left out",
    monitoring: "Monitoring data",
    nonconformities: "Nonconformities",
    records: "Records",
    result: "Result",
  },
  changes: {
    "row-changed": ({ key }) =>
      `${key} was changed after sealing. Ask who sealed it, or start again from the sealed copy.`,
    "row-added": ({ key }) =>
      `${key} was added after sealing. Ask who sealed it, or start again from the sealed copy.`,
    "row-removed": ({ key }) =>
      `${key} was deleted or cleared after sealing. Ask who sealed it, or start again from the sealed copy.`,
    "rows-changed": ({ first, last }) =>
      `Something among rows ${first} to ${last} of the monitoring data (not counting blank rows) was changed after sealing. Ask who sealed it, or start again from the sealed copy.`,
    "rows-added": ({ first, last }) =>
      `Rows were added after sealing that are now among rows ${first} to ${last} of the monitoring data (not counting blank rows). Ask who sealed it, or start again from the sealed copy.`,
    "rows-removed": ({ first, last }) =>
      `Rows ${first} to ${last} of the monitoring data (not counting blank rows), or as many of them as there were, were deleted or cleared after sealing. Ask who sealed it, or start again from the sealed copy.`,
    "seal-altered": () =>
      "The seal itself was altered: its digests do not fit each other, or a cell of it was made a formula. Ask who sealed it for the original.",
    "result-differs": ({ written, recomputed }) =>
      `The written result "${written}" is not the "${recomputed}" that the entries make. Trust what is recomputed, and ask who sealed it.`,
    "formulas-differ": () =>
      "The result that the sheet's formulas show is not the written one: formulas were altered. Repair the workbook before reading it.",
    "signature-invalid": () =>
      "The signature does not fit the digest, so it is not valid. Ask who sealed it for the original.",
    "key-differs": () =>
      "The seal was signed with another key than the public key given. Check where the key comes from, or ask who sealed it for the original.",
    "not-signed": () =>
      "A public key was given, but this seal carries no signature and does not prove who sealed. Ask for the signed original.",
  },
};

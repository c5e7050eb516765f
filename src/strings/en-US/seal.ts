import type { SealWords } from "../zh-CN/seal";
import { states } from "./seal-states";

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
  states,
  anyway: (open) => `Sealed anyway: ${open}`,
  stood: (count, which) => `In the file at sealing, and seen by the sealer: ${count} (${which})`,
  open: {
    "item-without-evidence": (count, which) => `items without evidence: ${count} (${which})`,
    "site-point-open": (count, which) => `site points not confirmed: ${count} (${which})`,
    "difference-without-reason": (count, which) =>
      `scores unlike the self-score without a reason: ${count} (${which})`,
    "nonconformity-unsettled": (count, which) =>
      `nonconformities without correction or due date: ${count} (${which})`,
    "scores-unlike": (count, which) =>
      `items that two assessors scored unlike: ${count} (${which})`,
    "consensus-not-followed": (count, which) =>
      `scores that are not what was agreed: ${count} (${which})`,
    "review-unsettled": (count, which) =>
      `questions of the technical review not settled: ${count} (${which})`,
    "reviewer-in-team": (count, which) => `reviewers who are in the team: ${count} (${which})`,
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
    "record-changed": ({ key }) =>
      `${key} was changed after the supplementary seal. Please restore it; a correction is a row of its own, to be sealed next.`,
    "record-removed": ({ key }) =>
      `${key} was deleted or cleared after the supplementary seal. Please restore the row from a copy made then; a correction is a row of its own.`,
    "record-moved": ({ key }) =>
      `${key} is not where it was when the supplementary seal was made: it was moved or sorted, or rows were inserted or deleted before it. Please restore the order, and write new rows at the end.`,
    "supplement-altered": ({ number }) =>
      `Supplementary seal${number ? ` ${number}` : ""} was altered itself: its digest does not fit, or it was made a formula. Please ask its signer for the original.`,
    "supplement-chain-broken": ({ number }) =>
      `The digest that supplementary seal ${number} names is not that of the one before it. Please ask its signer for the original.`,
    "supplement-of-other-seal": ({ number }) =>
      `The digest that supplementary seal ${number} names is not that of this seal: it belongs to another. If the workbook was sealed anew, delete the sheet "Supplements" and seal the records again; otherwise ask its signer for the original.`,
    "supplement-signature-invalid": ({ number }) =>
      `The signature of supplementary seal ${number} does not fit its digest: it is invalid. Please ask its signer for the original.`,
    "supplement-key-differs": ({ number }) =>
      `Supplementary seal ${number} is signed with another public key than the given one. Please check where the key comes from.`,
    "supplement-not-signed": ({ number }) =>
      `A public key was given, but supplementary seal ${number} has no signature and cannot prove who sealed. Please ask its signer for a signed original.`,
  },
};

import type { SupplementWords } from "../zh-CN/supplements";

export const supplements: SupplementWords = {
  title: "Supplements",
  sheetTitle: "Supplementary seals: records after the seal, signed off",
  note: "Written by Tanping. Each covers every row of closures, surveillance and re-scoring there was then, and names the digest before it, the first one the seal's. To verify: “Verify seal” in the pane, or the command verify.",
  headings: [
    "No.",
    "By",
    "Time",
    "Digest before",
    "Digest (SHA-256)",
    "Public key",
    "Signature (ECDSA P-256)",
  ],
  rowsHeading: ["No.", "Row", "Digest"],
};

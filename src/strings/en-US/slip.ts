import type { SlipWords } from "../zh-CN/slip";

const ask = "Ask who sealed it for the original file and slip.";

export const slip: SlipWords = {
  title: "Tanping: slip of a sealed file",
  note: "To verify: tanping verify FILE --slip THIS, or choose file and slip under Hand over in Tanping's pane.",
  labels: {
    form: "Form",
    organisation: "Organisation",
    report: "Report number",
    composite: "Composite score",
    grade: "Grade",
    by: "Sealed by",
    time: "Sealed at",
    digest: "Digest of all",
    sha256: "SHA-256 of the file",
    stood: "In the file when it was sealed",
    files: "Handed over with it",
    publicKey: "Public key",
    signature: "Signature",
  },
  line: (label, key, value) => `${label} (${key}): ${value}`,
  answers: {
    "same-file": "The same file as the slip's, byte for byte.",
    "same-entries":
      "The file was saved again: not the very file of the slip, but entries, result and seal are the same. Looks, such as fonts, shapes and comments, are no part of the seal: where they matter, ask for the original.",
    changed: "It does not fit the slip.",
  },
  signatures: {
    none: "The slip is not signed and does not prove whose it is: anybody can write one.",
    "unknown-key":
      "The slip's signature is valid, but was not compared with a public key you trust, so it does not yet prove whose it is.",
    "given-key":
      "The slip's signature answers to the public key given: whoever holds the private key made it.",
    invalid: "The slip's signature is not valid.",
  },
  changes: {
    "slip-altered": () => `The slip itself was altered: its signature does not fit. ${ask}`,
    "slip-not-signed": () => `The slip is not signed and does not prove whose it is. ${ask}`,
    "slip-key-differs": () =>
      `The slip was signed with another key. Check where the public key comes from. ${ask}`,
    "line-differs": ({ slip: stated, file }, label) =>
      `${label}: the slip says "${stated}", the file "${file}". ${ask}`,
  },
};

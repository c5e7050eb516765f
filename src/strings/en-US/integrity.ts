import type { IntegrityWords } from "../zh-CN/integrity";

const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

export const integrity: IntegrityWords = {
  check: {
    title: "Workbook",
    run: "Check workbook",
    sound: "Nothing was found: sheets, formulas and validation are as they were made.",
    outdated: "Cells were edited after this check, so it may no longer be right.",
    groups: {
      repair: (count) => `Tanping can repair (${count})`,
      person: (count) => `Needs you (${count})`,
      none: (count) => `For your information (${count})`,
    },
    repair: "Repair",
    willRestore: (count) => `Restores ${places(count)} and touches no entry.`,
    restored: (count) => `Restored ${places(count)}; no entry was touched.`,
    restoredList: "Before the repair",
  },
  records: {
    title: "Records",
    what: "Evidence, plan, team, closures, surveillance and so on, each on a sheet of its own, made when it is opened first.",
    open: "Open a list…",
    parts: { assessment: "Assessment (locked by the seal)", after: "After the seal" },
  },
  seal: {
    title: "Seal",
    open: "Not sealed",
    what: 'Sealing locks the entries and records digests in the sheet "Seal", so that any later change of entries, data and result can be found.',
    by: "Your name",
    privateKey: "Private key file (optional, to sign)",
    run: "Seal",
    nameMissing: "Enter your name first.",
    openPoints: (count) => `Still open (${count})`,
    whatOpen: "Look at each of these. If it is sealed anyway, the seal's log says what was open.",
    runAnyway: "Seal anyway",
    missing: (count) => `To be filled in before sealing (${count})`,
    fillFirst: "Some entries are missing, so it cannot be sealed: fill in the cells listed above.",
    notYet: {
      withheld:
        'There is no result to seal yet: fill in or correct the entries, then press "Score".',
      none: 'The result is not written yet, so it cannot be sealed: press "Score" first.',
      changed:
        'Something changed since the result was written, so it cannot be sealed: press "Score" again.',
      differs:
        "The written result and the formulas differ, so it cannot be sealed: check and repair the workbook first.",
    },
    sealedBy: (by, time) => `Sealed by ${by} at ${time}`,
    digest: (start) => `Digest ${start}…`,
    showDigest: "Full digest",
    signed: "Signed (ECDSA P-256)",
    unsigned: "No signature",
  },
  verify: {
    publicKey: "Public key file (optional, to check who signed)",
    run: "Verify seal",
    intact: "Intact: nothing changed since sealing.",
    altered: (count) =>
      `What was sealed is unchanged, but the sheets were altered in ${places(count)}; what they show may mislead.`,
    changed: (count) => `Does not match the seal: changed in ${places(count)}.`,
    changes: (count) => `Changes since sealing (${count})`,
    findings: (count) => `Changes to the sheets (${count})`,
    recomputed: (score, grade) => `Recomputed from the entries: ${score}, ${grade}`,
    withheld: "Recomputed from the entries: no result",
    proves: {
      none: "No signature. The digest only proves that nothing changed since sealing, not who sealed: whoever can edit the workbook can also unseal it and seal it anew.",
      "unknown-key":
        "The signature is valid, but was not compared with a public key you trust, so it does not prove yet who sealed. Ask the sealer for the public key file and verify again.",
      "given-key":
        "The signature fits the given public key: whoever holds its private key sealed this. The time comes from the sealer's computer; a signature does not prove it.",
      invalid: "The signature is not valid and does not prove who sealed.",
    },
  },
  supplement: {
    start: "Supplementary seal…",
    what: "Records after the seal (closures, surveillance, re-scoring) are closed by a supplementary seal: it covers every row there is and names the digest before it; the first seal stays as it is.",
    run: "Seal the records",
    intact: "Records after the seal: all of them are sealed, and none was changed.",
    unsealed: (rows) => `Records after the seal: ${rows} of their rows are not sealed yet.`,
    changed: (count) => `The records differ from their supplementary seals: changes: ${count}.`,
    changes: (count) => `Changes after a supplementary seal (${count})`,
    made: (number, by, time) => `Supplementary seal ${number}: by ${by}, ${time}`,
  },
  delivery: {
    download: (name) => `Download ${name}`,
    noDownload:
      "A pane cannot download on Mac and iPad, and a browser may block it: open the workbook in Excel on Windows or on the web, or run the command:",
  },
  documents: {
    title: "Documents",
    what: "Written from the workbook as Word documents. Figures, lists and the records of each part come from the workbook; what the evaluator has to write is marked and never invented. The scoring tables are not inserted (Appendix B).",
    template:
      "A template of your own or a report you edited (.docx, optional): only tagged controls are updated, all else stays",
    saved: "Saved workbook (.xlsx, optional): the report states the digest of the attachment",
    order: "Site checklist by",
    orders: { department: "Department", person: "Person", place: "Place" },
    write: {
      report: "Report (Word)",
      nonconformities: "Nonconformity reports (Word)",
      "site-list": "Site checklist (Word)",
      evidence: "Index of evidence (Word)",
    },
    written:
      "The document is written and not saved yet: download it. Word asks on opening whether to update fields: Yes puts page numbers in.",
    withheld: "The workbook has no result yet; the document says why.",
    unknown: (tags) => `Tags that Tanping does not know, left as they are: ${tags}`,
    absent: (tags) => `Tags that a report has at least and this document lacks: ${tags}`,
    refused: (tags) =>
      `Controls that take no text (bound to data, not for text, or without a row to repeat): ${tags}`,
    changed: (count) =>
      `Controls whose text was updated: ${count}. What was typed inside a control is not kept.`,
    dropped: (count) => `Rows of lists that the workbook no longer has, and that went: ${count}.`,
    packed: {
      what: "Pack: once the workbook is sealed and saved, choose its file above. Scoring attachment, report, documents and slip become one .zip; by the slip its receiver checks every file.",
      key: "Private key file to sign the pack's slip (optional)",
      make: "Pack for delivery",
      made: "The pack is made and not saved yet: download it. For the printed pages (.pdf) use Excel's own export, or the command.",
    },
  },
  slip: {
    start: "Slip…",
    what: "A slip is a small file beside the workbook's: organisation, report number, score, grade, digest of all and the file's SHA-256. Whoever gets both can compare byte for byte. Save in Excel first, then choose the file you have just saved: a pane does not see what Excel saves.",
    file: "Saved file (.xlsx)",
    slip: "Slip (.json or .txt, to verify by)",
    privateKey: "Private key to sign the slip with (optional)",
    publicKey: "Public key to verify the slip with (optional)",
    make: "Make the slip",
    hold: "Verify by the slip",
    made: "The slip is made and not saved yet: download it, or copy the text below.",
    shows: (count) => `Also in the file, and recorded in the slip (${count})`,
    text: "The slip's text",
    differs: (count) => `What does not fit the slip (${count})`,
    since: (count) => `What in the file may show something else (${count})`,
    atSealing: (count) => `In the file when it was sealed (${count})`,
    close: "Close",
    noFile:
      "Entries, result and seal fit the slip. No saved file was chosen, so neither its bytes nor its looks were compared.",
  },
  unseal: {
    start: "Unseal…",
    what: "Unsealing lets entries be changed and ends this seal. Who did it and why stays in the seal's log.",
    by: "Your name",
    reason: "Reason",
    confirm: "Unseal now",
    cancel: "Cancel",
  },
  migration: {
    title: "Move to the new format",
    what: "This workbook is of an earlier format and may be used as it is; what came later (evidence, records, figures to confirm and so on) needs a move. It makes a new set of sheets in this workbook with all that was entered; the present sheets are marked Old and keep their contents, and formulas on sheets of your own go on referring to them: point these to the new sheets. It can be taken back.",
    sealed: "A sealed workbook is not moved: unseal it first, or move a copy.",
    look: "See what is carried over",
    run: "Move",
    fates: {
      carried: (count) => `${count} items as they are`,
      reworded: (items) => `Wording or maximum changed, score left open: ${items}`,
      new: (items) => `Not in this file: ${items}`,
      gone: (items) => `No longer there, kept on the old sheets: ${items}`,
    },
    rows: (count) => `Monitoring data: ${count} ${count === 1 ? "row" : "rows"}`,
    left: (count) => `Not carried over, kept on the old sheets (${count})`,
    done: "Moved. The earlier sheets are marked Old and keep their contents.",
    takeBack: "Take the move back",
    warning:
      "This deletes the new sheets with what was entered in them since, and gives the old ones their titles again.",
    confirm: "Delete the new sheets and take back",
    keep: "Keep them",
  },
  keyFile: {
    choose: "Choose file",
    none: "None chosen",
    remove: "Remove",
  },
};

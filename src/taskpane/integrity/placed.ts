import type { Remedy } from "../../faults/finding";
import type { MissingEntry } from "../../faults/missing-entry";
import type { Notice } from "../../faults/notice";
import type { SealChange } from "../../faults/seal-change";
import {
  findingText,
  missingEntryText,
  noticeText,
  sealChangeSentence,
} from "../../strings/sentences";
import type { Language } from "../../strings/language";
import type { ShownFinding } from "../../workflows/shown/show-findings";
import type { PlacedItem } from "../PlacedItems";

const tones: Readonly<Record<Remedy, PlacedItem["tone"]>> = {
  repair: "open",
  person: "wrong",
  none: "plain",
};

/** A finding as the pane lists it. */
export const placedFinding = (
  { finding, remedy }: ShownFinding,
  language: Language,
): PlacedItem => ({
  where: finding.where,
  text: findingText(finding, language),
  tone: tones[remedy],
});

/** A change since sealing as the pane lists it. */
export const placedChange = (change: SealChange, language: Language): PlacedItem => ({
  where: change.where,
  text: sealChangeSentence(change, language),
  tone: "wrong",
});

/** An entry that is still to be filled in, as the pane lists it. */
export const placedMissing = (missing: MissingEntry, language: Language): PlacedItem => ({
  where: missing.where,
  text: missingEntryText(missing, language),
  tone: "open",
});

/** What is open when the workbook is to be sealed, as the pane lists it. */
export const placedOpenPoint = (point: Notice, language: Language): PlacedItem => ({
  where: point.where,
  text: noticeText(point, language),
  tone: "open",
});

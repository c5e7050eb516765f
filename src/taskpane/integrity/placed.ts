import type { Remedy } from "../../faults/finding";
import type { MissingEntry } from "../../faults/missing-entry";
import type { Notice } from "../../faults/notice";
import type { Misleading } from "../../faults/misleading";
import type { SealChange } from "../../faults/seal-change";
import {
  findingText,
  missingEntryText,
  noticeText,
  sealChangeSentence,
} from "../../strings/sentences";
import type { Language } from "../../strings/language";
import { misleadingPlaceText, misleadingText } from "../../strings/misleading-sentences";
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

/** What in a saved file may show something else, as the pane lists it: its cell, or its sheet by name. */
export const placedShown = (its: Misleading, language: Language): PlacedItem => ({
  where: "row" in its.where ? its.where : { name: misleadingPlaceText(its.where) },
  text: misleadingText(its, language),
  tone: "open",
});

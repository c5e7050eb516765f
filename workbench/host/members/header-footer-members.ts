import type { HeaderFooter } from "../../book/page-layout";
import { wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import { invalidArgument, notImplemented } from "../refusals";
import { layoutScalar } from "./page-layout-members";
import { textValue } from "./value-arguments";

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** All pages of the book's sheets have one header and one footer; others are refused rather than pretended. */
function setState(value: unknown): void {
  const state = wordArgument(value, states, "state");
  if (state !== "Default") throw notImplemented(`HeaderFooterGroup.state ${state}`);
}

export const headerFooterGroupMembers: MembersOf<"HeaderFooterGroup"> = {
  scalars: { State: { get: () => "Default", set: (_self, value) => setState(value) } },
  links: { DefaultForAllPages: ({ sheetId }) => objectReference("HeaderFooter", { sheetId }) },
};

/** Excel keeps a header's three parts as one text of at most 255 characters, each part behind its two-character mark. */
function requireRoom(texts: HeaderFooter, where: "Header" | "Footer"): void {
  const parts = [texts[`left${where}`], texts[`center${where}`], texts[`right${where}`]];
  const length = parts.reduce((sum, text) => sum + (text === "" ? 0 : 2 + text.length), 0);
  if (length > 255) throw invalidArgument(`The ${where.toLowerCase()} is longer than 255.`);
}

const headerPart = (part: keyof HeaderFooter) =>
  layoutScalar(
    ({ headerFooter }) => headerFooter[part],
    (value, { headerFooter }) => {
      const changed = { ...headerFooter, [part]: textValue(value, part) };
      requireRoom(changed, part.endsWith("Header") ? "Header" : "Footer");
      return { headerFooter: changed };
    },
  );

export const headerFooterMembers: MembersOf<"HeaderFooter"> = {
  scalars: {
    LeftHeader: headerPart("leftHeader"),
    CenterHeader: headerPart("centerHeader"),
    RightHeader: headerPart("rightHeader"),
    LeftFooter: headerPart("leftFooter"),
    CenterFooter: headerPart("centerFooter"),
    RightFooter: headerPart("rightFooter"),
  },
};

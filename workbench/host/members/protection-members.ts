import { nothingAllowed } from "../../book/nothing-allowed";
import type { ProtectionOptions } from "../../book/protection";
import { type Arguments, isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import type { OnSheet } from "../model/object-reference";
import { invalidArgument } from "../refusals";
import { flagValue, limitedText } from "./value-arguments";

const selectionModes = ["Normal", "Unlocked", "None"] as const;

function optionValue(name: string, value: unknown): string | boolean {
  if (!(name in nothingAllowed)) throw invalidArgument(`There is no protection option ${name}.`);
  return name === "selectionMode"
    ? wordArgument(value, selectionModes, name)
    : flagValue(value, name);
}

function optionsArgument(value: unknown): ProtectionOptions {
  if (isAbsent(value)) return nothingAllowed;
  if (typeof value !== "object") throw invalidArgument("options must be an object.");
  const given = Object.entries(value).filter(([, option]) => !isAbsent(option));
  return {
    ...nothingAllowed,
    ...Object.fromEntries(given.map(([name, option]) => [name, optionValue(name, option)])),
  };
}

const password = (args: Arguments, index: number): string | null =>
  isAbsent(args[index]) || args[index] === "" ? null : limitedText(args[index], "password", 255);

const protectionOf = ({ sheetId }: OnSheet, session: Session) =>
  sheetOf(session, sheetId).protection;

export const worksheetProtectionMembers: MembersOf<"WorksheetProtection"> = {
  scalars: {
    Protected: { get: (self, session) => protectionOf(self, session) !== null },
    Options: {
      get: (self, session) => protectionOf(self, session)?.options ?? null,
    },
  },
  methods: {
    Protect: ({ sheetId }, args, { book }) =>
      book.protect(sheetId, optionsArgument(args[0]), password(args, 1), "add-in"),
    Unprotect: ({ sheetId }, args, { book }) =>
      book.unprotect(sheetId, password(args, 0), "add-in"),
  },
};

export const workbookProtectionMembers: MembersOf<"WorkbookProtection"> = {
  scalars: { Protected: { get: (_self, { book }) => book.isProtected } },
  methods: {
    Protect: (_self, args, { book }) => book.protectWorkbook(password(args, 0), "add-in"),
    Unprotect: (_self, args, { book }) => book.unprotectWorkbook(password(args, 0), "add-in"),
  },
};

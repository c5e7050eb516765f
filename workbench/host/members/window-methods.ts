import type { BookWindow } from "../book-window";
import { type Arguments, wordArgument } from "../model/arguments";
import type { Session } from "../model/session";
import { notImplemented } from "../refusals";

/** Both ways of saving are one here: the book has had its name since it was opened. */
export const saveBook = (_self: null, args: Arguments, session: Session): void => {
  wordArgument(args[0] ?? "Save", ["Save", "Prompt"], "saveBehavior");
  windowOf(session, "Workbook.Save").save();
};

export const closeBook = (_self: null, args: Arguments, session: Session): void => {
  const changes = wordArgument(args[0] ?? "Save", ["Save", "SkipSave"] as const, "closeBehavior");
  windowOf(session, "Workbook.Close").close(changes);
};

/** The window, for what only one that shows the book can do. */
export const windowOf = ({ window }: Session, member: string): BookWindow => {
  if (window === null) throw notImplemented(`${member} of a book that no window shows`);
  return window;
};

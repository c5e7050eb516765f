import { Book } from "../../book/book";
import { type Arguments, isAbsent } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { objectReference } from "../model/object-reference";
import type { Session } from "../model/session";
import { bookIn, fileArgument } from "./file-argument";

type File = Uint8Array<ArrayBuffer> | null;

/** Opens a new book beside the session's: in a window of its own or, where there are none, among the host's. */
function open(file: File, { book: { calculator }, window, opened }: Session): void {
  const book = file === null ? new Book(calculator) : bookIn(file, calculator);
  if (window === null) opened.push(book);
  else window.open(file);
}

const fileOf = (args: Arguments): File =>
  isAbsent(args[0]) ? null : fileArgument(args, 0, "base64File");

/** On the web, office.js asks for it in one step. */
export const createAndOpenWorkbook = (_self: null, args: Arguments, session: Session): void =>
  open(fileOf(args), session);

/** Elsewhere, a workbook is made first. */
export const createWorkbook = (_self: null, args: Arguments) =>
  objectReference("WorkbookCreated", { file: fileOf(args) });

export const workbookCreatedMembers: MembersOf<"WorkbookCreated"> = {
  methods: { Open: ({ file }, _args, session) => open(file, session) },
};

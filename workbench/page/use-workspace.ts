import { createContext, useContext } from "react";
import type { Book } from "../book/book";
import type { Calculator } from "../book/calculator";
import type { Copying } from "./clipboard/use-copying";
import type { BookVersion } from "./book-watch";
import type { Editor } from "./entry/use-editor";
import type { Notice } from "./dialogs/notice";
import type { Language } from "./page-options";

/** What every part of the page around one open book shares. */
interface Workspace {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly version: BookVersion;
  readonly language: Language;
  readonly editor: Editor;
  readonly copying: Copying;
  tell(notice: Notice): void;
  /** Gives the focus back to the grid. */
  focusGrid(): void;
  /** Lets one type where to go. */
  focusNameBox(): void;
  openFind(): void;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The open book and what is being done to it. */
export const useWorkspace = (): Workspace => {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("This part of the page stands outside an open book");
  return workspace;
};

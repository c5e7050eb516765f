import type { Book } from "../book/book";

const lookEveryMs = 20;

/** Resolves once the user has confirmed or cancelled the cell. */
export const whenEditingEnds = (book: Book): Promise<void> =>
  new Promise((resolve) => {
    const look = () => (book.editing === null ? resolve() : void setTimeout(look, lookEveryMs));
    look();
  });

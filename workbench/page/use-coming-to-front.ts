import { useEffect } from "react";
import type { Book } from "../book/book";

/** Tells the book when a person comes back to the page from another window; the pane within the page is none. */
export const useComingToFront = (book: Book): void => {
  useEffect(() => {
    let wasLeft = false;
    const leave = (): void => {
      wasLeft = !document.hasFocus();
    };
    const come = (): void => {
      if (wasLeft) book.comeToFront();
      wasLeft = false;
    };
    window.addEventListener("blur", leave);
    window.addEventListener("focus", come);
    return () => {
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", come);
    };
  }, [book]);
};

import { entering } from "../../book/typed-input/entered";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { refusalText } from "./refusal-text";

/** Does something to the book in one step; what the book refuses is said in a box. */
export const useAttempt = (): ((work: () => void) => void) => {
  const { book, tell } = useWorkspace();
  const say = useSentences();
  return (work) => {
    const entered = entering(() => {
      book.together(work);
      return { kind: "entered" };
    });
    if (entered.kind === "refused") tell({ kind: "message", text: refusalText(entered, say) });
  };
};

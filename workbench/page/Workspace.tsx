import { makeStyles } from "@fluentui/react-components";
import {
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type Ref,
} from "react";
import type { Book } from "../book/book";
import type { Calculator } from "../book/calculator";
import { FormulaBar } from "./bar/FormulaBar";
import type { BookWatch } from "./book-watch";
import { useCopying } from "./clipboard/use-copying";
import type { Drawing } from "./drawing";
import type { Notice } from "./dialogs/notice";
import { useEditor, type Editor } from "./entry/use-editor";
import { typingInto } from "./entry/type-and-widen";
import { FindBar } from "./find/FindBar";
import { Grid } from "./grid/Grid";
import { measureByCanvas } from "./look/measure-text";
import type { Language } from "./page-options";
import { SheetTabs } from "./sheet/SheetTabs";
import { StatusBar } from "./sheet/StatusBar";
import { useSentences } from "./strings/use-sentences";
import { useComingToFront } from "./use-coming-to-front";
import { WorkspaceContext } from "./use-workspace";

interface WorkspaceProps {
  readonly book: Book;
  readonly watch: BookWatch;
  readonly drawing: Drawing;
  readonly calculator: Calculator;
  readonly language: Language;
  /** The box that stands over it, if one does. */
  readonly dialog: ReactNode;
  /** Gives the entry in progress to the page around the workspace. */
  readonly editorRef: Ref<Editor>;
  onNotice(notice: Notice): void;
}

const useStyles = makeStyles({
  workspace: { display: "flex", flexDirection: "column", flex: "1 1 0", minWidth: 0, minHeight: 0 },
});

/** One open book: formula bar, grid, sheet tabs and status bar, and what Excel says about it. */
export const Workspace = (props: WorkspaceProps) => {
  const { book, watch, drawing, calculator, language, dialog, editorRef, onNotice: tell } = props;
  const styles = useStyles();
  const say = useSentences();
  const version = useSyncExternalStore(watch.subscribe, watch.version);
  const type = useMemo(
    () => typingInto({ book, calculator, locale: language }, measureByCanvas()),
    [book, calculator, language],
  );
  const editor = useEditor({ book, drawing }, type, say, tell);
  const copying = useCopying(book);
  useImperativeHandle(editorRef, () => editor, [editor]);
  useComingToFront(book);
  const place = useRef<HTMLElement>(null);
  const focusGrid = (): void => focusIn(place.current, "[data-grid-field]");
  const focusNameBox = (): void => focusIn(place.current, "[data-name-box]");
  const [find, setFind] = useState<"open" | "closed">("closed");
  const openFind = (): void => {
    setFind("open");
    focusIn(place.current, "search input");
  };
  const closeFind = (): void => {
    setFind("closed");
    focusGrid();
  };
  const isCovered = Boolean(dialog);
  // Before the next key can arrive: it belongs to the grid as soon as the box is gone.
  useLayoutEffect(() => {
    if (!isCovered) focusGrid();
  }, [isCovered]);
  return (
    <WorkspaceContext
      value={{
        book,
        calculator,
        version,
        language,
        editor,
        copying,
        tell,
        focusGrid,
        focusNameBox,
        openFind,
      }}
    >
      <main ref={place} className={styles.workspace}>
        <FormulaBar />
        {find === "open" && <FindBar onClose={closeFind} />}
        <Grid key={book.activeSheet.id} />
        <SheetTabs />
        <StatusBar />
      </main>
      {dialog}
    </WorkspaceContext>
  );
};

const focusIn = (place: HTMLElement | null, selector: string): void =>
  place?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

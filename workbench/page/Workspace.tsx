import { makeStyles } from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore } from "react";
import type { Book, Calculator } from "../book/book";
import { FormulaBar } from "./bar/FormulaBar";
import type { BookWatch } from "./book-watch";
import { NoticeDialog } from "./dialogs/NoticeDialog";
import type { Notice } from "./dialogs/notice";
import { useEditor } from "./entry/use-editor";
import { Grid } from "./grid/Grid";
import type { Language } from "./page-options";
import { SheetTabs } from "./sheet/SheetTabs";
import { StatusBar } from "./sheet/StatusBar";
import { useSentences } from "./strings/use-sentences";
import { WorkspaceContext } from "./use-workspace";

interface WorkspaceProps {
  readonly book: Book;
  readonly watch: BookWatch;
  readonly calculator: Calculator;
  readonly language: Language;
}

const useStyles = makeStyles({
  workspace: { display: "flex", flexDirection: "column", flex: "1 1 0", minWidth: 0, minHeight: 0 },
});

/** One open book: formula bar, grid, sheet tabs and status bar, and what Excel says about it. */
export const Workspace = ({ book, watch, calculator, language }: WorkspaceProps) => {
  const styles = useStyles();
  const say = useSentences();
  const version = useSyncExternalStore(watch.subscribe, watch.version);
  const [notice, setNotice] = useState<Notice | null>(null);
  const editor = useEditor(book, say, setNotice);
  const place = useRef<HTMLDivElement>(null);
  const focusGrid = (): void => {
    const field = place.current?.querySelector<HTMLElement>("[role=grid] textarea");
    field?.focus({ preventScroll: true });
  };
  return (
    <WorkspaceContext
      value={{ book, calculator, version, language, editor, tell: setNotice, focusGrid }}
    >
      <div ref={place} className={styles.workspace}>
        <FormulaBar />
        <Grid key={book.activeSheet.id} />
        <SheetTabs />
        <StatusBar />
      </div>
      {notice && (
        <NoticeDialog
          notice={notice}
          onDone={() => {
            setNotice(null);
            requestAnimationFrame(focusGrid);
          }}
        />
      )}
    </WorkspaceContext>
  );
};

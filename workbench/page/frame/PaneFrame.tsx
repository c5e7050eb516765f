import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from "react";
import type { Book } from "../../book/book";
import type { BookWindow } from "../../host/book-window";
import { connectFrame, type FrameConnection } from "../../host/frame-channel";
import type { PaneExit } from "../../host/frame-keys";
import { createHost } from "../../host/host";
import { PaneEdge } from "./PaneEdge";
import { profileOf } from "./profile-of";
import type { PageOptions } from "../page-options";
import { storageAddress } from "./refused-storage";
import { useSentences } from "../strings/use-sentences";
import { useRing } from "./use-ring";

interface PaneFrameProps {
  readonly book: Book;
  readonly options: PageOptions;
  readonly title: string;
  readonly addinId: string;
  readonly url: string;
  readonly documentName: string;
  readonly bookWindow: BookWindow;
  onWidth(width: number): void;
  /** Lets the page around it give the pane the focus. */
  readonly entranceRef: Ref<PaneEntrance>;
  /** Hears that a person left the pane by keyboard. */
  onExit(exit: PaneExit): void;
  onClose(): void;
}

export interface PaneEntrance {
  enter(at: "start" | "end"): void;
  /** Gives the focus to what stands before the add-in's own page. */
  enterHeader(): void;
}

const useStyles = makeStyles({
  pane: {
    position: "relative",

    display: "flex",
    flexDirection: "column",
    flex: "none",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    height: "40px",
    padding: "0 6px 0 14px",
    fontSize: "16px",
    fontWeight: tokens.fontWeightSemibold,
  },
  close: {
    minWidth: "32px",
    padding: 0,
    // Fluent's own comes after a Tab in this page only: here the focus may come from the pane.
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  frame: { flex: "1 1 0", width: "100%", border: "none" },
  // Which of the add-in's elements has the focus is for the add-in to show; that one of them has it shows here.
  ringed: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
});

/** The task pane: the add-in's own page in a frame that is answered as Excel would. */
export const PaneFrame = (props: PaneFrameProps) => {
  const { book, options, title, addinId, url, documentName, entranceRef, onWidth, onClose } = props;
  const { language, excel, access, storage } = options;
  const styles = useStyles();
  const say = useSentences();
  const frame = useRef<HTMLIFrameElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const connection = useRef<FrameConnection>(null);
  const onExit = useEffectEvent(props.onExit);
  const onSave = useEffectEvent(props.bookWindow.save);
  const onCloseBook = useEffectEvent(props.bookWindow.close);
  const onOpenBook = useEffectEvent(props.bookWindow.open);
  const onPicture = useEffectEvent(props.bookWindow.picture);
  const { ring, show } = useRing();
  const enter = (at: "start" | "end"): void => {
    connection.current?.enter(at);
    show();
  };
  useImperativeHandle(entranceRef, () => ({
    enter,
    enterHeader: () => header.current?.querySelector("button")?.focus(),
  }));
  /** While the edge is drawn; only then does the pane pass the pointer on. */
  const [drawn, setDrawn] = useState<number | null>(null);
  const width = drawn ?? options.paneWidth;
  useEffect(() => {
    if (!frame.current) return;
    const host = createHost(book, profileOf(excel, language, access), {
      save: () => onSave(),
      close: (changes) => onCloseBook(changes),
      open: (file) => onOpenBook(file),
      picture: (of) => onPicture(of),
    });
    const documentUrl = new URL(encodeURIComponent(documentName), location.origin).href;
    const hears = { onExit: (exit: PaneExit) => onExit(exit) };
    const played = { url: storageAddress(url, storage), addinId, documentUrl };
    const link = connectFrame(host, frame.current, { ...played, ...hears });
    connection.current = link;
    return () => {
      link.disconnect();
      host.close();
    };
  }, [book, language, excel, access, storage, url, addinId, documentName]);

  return (
    <aside className={styles.pane} style={{ width }} aria-label={say.pane(title)}>
      <PaneEdge
        width={width}
        onDraw={setDrawn}
        onDone={(done) => {
          setDrawn(null);
          onWidth(done);
        }}
      />
      <div ref={header} className={styles.header}>
        <span>{title}</span>
        <Button
          appearance="subtle"
          className={styles.close}
          aria-label={say.closePane(title)}
          onClick={onClose}
          onKeyDown={(event) => {
            if (event.key !== "Tab" || event.shiftKey) return;
            event.preventDefault();
            enter("start");
          }}
        >
          ✕
        </Button>
      </div>
      <iframe
        ref={frame}
        className={mergeClasses(styles.frame, ring === "shown" && styles.ringed)}
        // The frame's prefers-color-scheme follows it.
        style={{ colorScheme: options.theme, pointerEvents: drawn === null ? "auto" : "none" }}
        title={title}
      />
    </aside>
  );
};

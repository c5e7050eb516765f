import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Book } from "../../book/book";
import { connectFrame } from "../../host/frame-channel";
import { createHost } from "../../host/host";
import { PaneEdge } from "./PaneEdge";
import { profileOf } from "./profile-of";
import type { PageOptions } from "../page-options";
import { useSentences } from "../strings/use-sentences";

interface PaneFrameProps {
  readonly book: Book;
  readonly options: PageOptions;
  readonly title: string;
  readonly addinId: string;
  readonly url: string;
  readonly documentName: string;
  onWidth(width: number): void;
  onClose(): void;
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
  close: { minWidth: "32px", padding: 0 },
  frame: { flex: "1 1 0", width: "100%", border: "none" },
});

/** The task pane: the add-in's own page in a frame that is answered as Excel would. */
export const PaneFrame = (props: PaneFrameProps) => {
  const { book, options, title, addinId, url, documentName, onWidth, onClose } = props;
  const { language, excel } = options;
  const styles = useStyles();
  const say = useSentences();
  const frame = useRef<HTMLIFrameElement>(null);
  /** While the edge is drawn; only then does the pane pass the pointer on. */
  const [drawn, setDrawn] = useState<number | null>(null);
  const width = drawn ?? options.paneWidth;
  useEffect(() => {
    if (!frame.current) return;
    const host = createHost(book, profileOf(excel, language));
    const documentUrl = new URL(encodeURIComponent(documentName), location.origin).href;
    const disconnect = connectFrame(host, frame.current, { url, addinId, documentUrl });
    return () => {
      disconnect();
      host.close();
    };
  }, [book, language, excel, url, addinId, documentName]);

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
      <div className={styles.header}>
        <span>{title}</span>
        <Button
          appearance="subtle"
          className={styles.close}
          aria-label={say.closePane(title)}
          onClick={onClose}
        >
          ✕
        </Button>
      </div>
      <iframe
        ref={frame}
        className={styles.frame}
        // The frame's prefers-color-scheme follows it.
        style={{ colorScheme: options.theme, pointerEvents: drawn === null ? "auto" : "none" }}
        title={title}
      />
    </aside>
  );
};

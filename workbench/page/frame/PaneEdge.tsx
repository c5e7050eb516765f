import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { useSentences } from "../strings/use-sentences";
import { paneWidth, possibleWidth } from "./pane-width";

interface PaneEdgeProps {
  readonly width: number;
  /** While the edge is drawn; the frame beside it must let the pointer pass. */
  onDraw(width: number): void;
  onDone(width: number): void;
}

/** CSS pixels for one press of an arrow. */
const step = 10;

const useStyles = makeStyles({
  edge: {
    position: "absolute",
    left: "-4px",
    top: 0,
    bottom: 0,
    width: "7px",
    zIndex: 1,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}` },
  },
});

/** The pane's left edge: drawn by the pointer or moved by arrows, Home and End; a double click gives the usual width. */
export const PaneEdge = ({ width, onDraw, onDone }: PaneEdgeProps) => {
  const styles = useStyles();
  const say = useSentences();
  /** Where the pane's right edge is while its left one is drawn. */
  const [end, setEnd] = useState<number | null>(null);

  const begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    setEnd(event.clientX + width);
  };
  const release = (): void => {
    if (end === null) return;
    setEnd(null);
    onDone(width);
  };
  const press = (event: KeyboardEvent): void => {
    const moved = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: paneWidth.least,
      End: paneWidth.most,
    }[event.key];
    if (moved === undefined) return;
    event.preventDefault();
    onDone(possibleWidth(moved));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say.paneWidth}
      aria-valuemin={paneWidth.least}
      aria-valuemax={paneWidth.most}
      aria-valuenow={width}
      aria-valuetext={say.pixels(width)}
      className={styles.edge}
      onPointerDown={begin}
      onPointerMove={({ clientX }) => end !== null && onDraw(possibleWidth(end - clientX))}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={press}
      onDoubleClick={() => onDone(paneWidth.usual)}
    />
  );
};

import { useCallback, useSyncExternalStore } from "react";
import type { OpenBook } from "../open-book";
import { useSentences } from "../strings/use-sentences";

interface SaveMarkProps {
  readonly open: Pick<OpenBook, "changes" | "drawing">;
  /** How many of the changes the copy in the browser holds, null where there is none. */
  readonly kept: number | null;
}

/** Says beside the file's name what would be lost; nothing where a file holds every change. */
export const SaveMark = ({ open: { changes, drawing }, kept }: SaveMarkProps) => {
  const say = useSentences();
  const subscribe = useCallback(
    (listener: () => void) => changes.subscribe(() => drawing.draw(listener)),
    [changes, drawing],
  );
  const areUnsaved = useSyncExternalStore(subscribe, changes.areUnsaved);
  const count = useSyncExternalStore(subscribe, changes.count);
  if (!areUnsaved) return null;
  return kept === count ? say.kept : say.unsaved;
};

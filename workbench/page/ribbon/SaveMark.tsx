import { useSyncExternalStore } from "react";
import type { BookChanges } from "../files/book-changes";
import { useSentences } from "../strings/use-sentences";

interface SaveMarkProps {
  readonly changes: BookChanges;
  /** How many of the changes the copy in the browser holds, null where there is none. */
  readonly kept: number | null;
}

/** Says beside the file's name what would be lost; nothing where a file holds every change. */
export const SaveMark = ({ changes, kept }: SaveMarkProps) => {
  const say = useSentences();
  const areUnsaved = useSyncExternalStore(changes.subscribe, changes.areUnsaved);
  const count = useSyncExternalStore(changes.subscribe, changes.count);
  if (!areUnsaved) return null;
  return kept === count ? say.kept : say.unsaved;
};

import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ItemId } from "../../standard/table-a1";
import { asSelfScored, restInFull, type BatchScore } from "../../workflows/batch-scores";
import type { ShownItem } from "../../workflows/shown/show-items";
import { usePaneLanguage } from "../pane-language";

interface BatchMenuProps {
  readonly item: ShownItem;
  readonly items: readonly ShownItem[];
  /** Whether the item may have the score. */
  readonly isScore: (value: number, item: ItemId) => boolean;
  readonly onEnter: (scores: readonly BatchScore[]) => void;
}

/** Scores for several items at once: shown first, then entered as one step. */
export const BatchMenu = ({ item, items, isScore, onEnter }: BatchMenuProps) => {
  const { words } = usePaneLanguage();
  const its = words.scoring;
  const [kind, setKind] = useState<"full" | "self" | null>(null);
  const scores =
    kind === "full" ? restInFull(items, item.indicator.id) : asSelfScored(items, isScore);
  const close = () => setKind(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small">{its.batch}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {(["full", "self"] as const).map((key) => (
              <MenuItem key={key} onClick={() => setKind(key)}>
                {its.batches[key]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog open={kind !== null} onOpenChange={(_, { open }) => !open && close()}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>
              {scores.length > 0 ? its.batchTitle(scores.length) : its.batchNone[kind ?? "full"]}
            </DialogTitle>
            <DialogContent>
              {scores.map((score) => (
                <Caption1 key={score.item} block>
                  {score.item} → {score.value}
                </Caption1>
              ))}
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{its.cancel}</Button>
              {scores.length > 0 && (
                <Button
                  appearance="primary"
                  onClick={() => {
                    onEnter(scores);
                    close();
                  }}
                >
                  {its.batchEnter}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
};

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
import { memo, useCallback, useState } from "react";
import type { ItemId } from "../../standard/table-a1";
import { asSelfScored, restInFull, type BatchScore } from "../../workflows/batch-scores";
import type { ShownItem } from "../../workflows/shown/show-items";
import { usePaneLanguage } from "../pane-language";

type BatchKind = "full" | "self";

interface BatchMenuProps {
  readonly item: ShownItem;
  readonly items: readonly ShownItem[];
  /** Whether the item may have the score. */
  readonly isScore: (value: number, item: ItemId) => boolean;
  readonly onEnter: (scores: readonly BatchScore[]) => void;
}

/** Scores for several items at once: shown first, then entered as one step. */
export const BatchMenu = ({ item, items, isScore, onEnter }: BatchMenuProps) => {
  const [asked, setAsked] = useState<{ kind: BatchKind; isOpen: boolean } | null>(null);
  const choose = useCallback((kind: BatchKind) => setAsked({ kind, isOpen: true }), []);
  return (
    <>
      <BatchChoice onChoose={choose} />
      {asked && (
        <BatchDialog
          {...asked}
          scores={
            asked.kind === "full"
              ? restInFull(items, item.indicator.id)
              : asSelfScored(items, isScore)
          }
          onEnter={onEnter}
          onClose={() => setAsked({ ...asked, isOpen: false })}
        />
      )}
    </>
  );
};

/** The menu of them; drawn once, not with every change of the card. */
const BatchChoice = memo(({ onChoose }: { readonly onChoose: (kind: BatchKind) => void }) => {
  const { words } = usePaneLanguage();
  const its = words.scoring;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small">{its.batch}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(["full", "self"] as const).map((key) => (
            <MenuItem key={key} onClick={() => onChoose(key)}>
              {its.batches[key]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
});
BatchChoice.displayName = "BatchChoice";

interface BatchDialogProps extends Pick<BatchMenuProps, "onEnter"> {
  readonly kind: BatchKind;
  readonly isOpen: boolean;
  readonly scores: readonly BatchScore[];
  readonly onClose: () => void;
}

/** What would be entered, to be agreed to. */
const BatchDialog = ({ kind, isOpen, scores, onEnter, onClose }: BatchDialogProps) => {
  const { words } = usePaneLanguage();
  const its = words.scoring;
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {scores.length > 0 ? its.batchTitle(scores.length) : its.batchNone[kind]}
          </DialogTitle>
          <DialogContent>
            {scores.map((score) => (
              <Caption1 key={score.item} block>
                {score.item} → {score.value}
              </Caption1>
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{its.cancel}</Button>
            {scores.length > 0 && (
              <Button
                appearance="primary"
                onClick={() => {
                  onEnter(scores);
                  onClose();
                }}
              >
                {its.batchEnter}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

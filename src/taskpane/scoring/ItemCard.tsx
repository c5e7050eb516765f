import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { showClauses } from "../../workflows/shown/show-clauses";
import type { ShownItem } from "../../workflows/shown/show-items";
import { refusalSentence } from "../../strings/sentences";
import { keepText, keptText } from "../kept-texts";
import { usePaneLanguage } from "../pane-language";
import { useReadOnly } from "../read-only";
import { useSectionStyles } from "../use-section-styles";
import { cardAction } from "./card-keys";
import { CardWalk } from "./CardWalk";
import { EvidencePieces } from "./EvidencePieces";
import { ItemClauses } from "./ItemClauses";
import { ItemRecords } from "./ItemRecords";
import { KeyHints } from "./KeyHints";
import { RecordButtons } from "./RecordButtons";
import { ScoreEntry } from "./ScoreEntry";
import { doOnCard } from "./do-on-card";
import { SiteConfirmation } from "./SiteConfirmation";
import { textColumns, type ScoringState } from "./scoring-state";
import type { ScoringStore } from "./scoring-store";
import { TextEntry } from "./TextEntry";

const BatchMenu = lazy(async () => ({ default: (await import("./BatchMenu")).BatchMenu }));
const RecordDialog = lazy(async () => ({ default: (await import("./RecordDialog")).RecordDialog }));

const keysKey = "tanping:keys";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingBottom: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // It would take half of a low pane, as on a small screen or when the pane is zoomed.
    "@media (min-height: 700px)": { position: "sticky", top: "44px", zIndex: 1 },
  },
  text: { overflowWrap: "anywhere" },
  keys: { color: tokens.colorNeutralForeground3 },
});

interface ItemCardProps {
  readonly item: ShownItem;
  readonly items: readonly ShownItem[];
  readonly state: ScoringState;
  readonly store: ScoringStore;
}

/** One item with all that is judged about it; while the card itself has the focus, keys score it. */
export const ItemCard = ({ item, items, state, store }: ItemCardProps) => {
  const styles = useStyles();
  const { buttons } = useSectionStyles();
  const { words, wording, language } = usePaneLanguage();
  const its = words.scoring;
  const card = useRef<HTMLDivElement>(null);
  const walk = useRef<HTMLDivElement>(null);
  // Which is said above everything.
  const isReadOnly = useReadOnly();
  const [keysOn, setKeysOn] = useState(() => keptText(keysKey) !== "off");
  const turnKeys = useCallback((isOn: boolean) => {
    keepText(keysKey, isOn ? "on" : "off");
    setKeysOn(isOn);
  }, []);
  const clauses = useMemo(() => showClauses(item.clauses), [item.clauses]);
  const { on, turn } = state.focus;
  useEffect(() => {
    if (on !== "card") return;
    if (document.hasFocus()) card.current?.focus();
    // A card is read from its head on, whatever of the last one was looked at.
    walk.current?.scrollIntoView({ block: "nearest" });
  }, [on, turn, item.id]);
  const { indicator } = item;
  const { refusal } = state.changing;
  return (
    <>
      <CardWalk ref={walk} nth={items.indexOf(item) + 1} count={items.length} store={store} />
      <div
        {...useRestoreFocusTarget()}
        ref={card}
        role="group"
        tabIndex={0}
        aria-label={`${item.id} ${wording(item.text, (english) => english.tableA1[item.id])}`}
        className={styles.card}
        onKeyDown={(event) => {
          // A form that is asked for may take its time to come: what is typed meanwhile is not meant for the card.
          if (!keysOn || state.form || event.target !== event.currentTarget) return;
          const action = cardAction(event.nativeEvent);
          if (!action || !doOnCard(action, { item, state, store })) return;
          event.preventDefault();
          // Office takes an Esc that comes further for a wish to leave the pane.
          event.stopPropagation();
        }}
      >
        <div className={styles.head}>
          <Caption1>{wording(indicator.name, (english) => english.tableA1[indicator.id])}</Caption1>
          <Subtitle2 as="h2" className={styles.text}>
            {item.id} {wording(item.text, (english) => english.tableA1[item.id])}
          </Subtitle2>
          <ScoreEntry item={item} state={state} store={store} />
          {keysOn && !item.isLocked && <Caption1 className={styles.keys}>{its.keyLine}</Caption1>}
        </div>
        {item.isLocked && !isReadOnly && <Text>{its.locked}</Text>}
        {textColumns.map((column) => (
          <TextEntry
            key={`${item.id} ${column}`}
            item={item.id}
            value={store.valueOf(item.id, column)}
            isLocked={item.isLocked}
            focus={state.focus}
            {...{ column, store }}
          />
        ))}
        <SiteConfirmation item={item} store={store} />
        <ItemRecords item={item} />
        {refusal && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{refusalSentence(refusal, language)}</MessageBarBody>
          </MessageBar>
        )}
        <EvidencePieces {...{ item, state, store }} />
        <ItemClauses clauses={clauses} />
        <div className={buttons}>
          {!item.isLocked && (
            <>
              <RecordButtons store={store} />
              <Suspense>
                <BatchMenu {...{ item, items }} isScore={store.isScore} onEnter={store.enterAll} />
              </Suspense>
            </>
          )}
          <Button
            size="small"
            title={its.undoWhy}
            disabledFocusable={state.undoable === 0}
            onClick={store.queue.takeBack}
          >
            {its.undo(state.undoable)}
          </Button>
        </div>
      </div>
      {state.form && (
        <Suspense>
          <RecordDialog
            form={state.form}
            {...{ item, items }}
            onEnter={store.enterRecord}
            onClose={store.closeForm}
          />
        </Suspense>
      )}
      <KeyHints isOn={keysOn} onChange={turnKeys} />
    </>
  );
};

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { useSentences } from "../strings/use-sentences";
import { accent } from "./grid-styles";

interface ListDropDownProps {
  readonly choices: readonly string[];
  readonly current: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly state: "open" | "closed";
  onToggle(): void;
  onChoose(choice: string): void;
  onClose(): void;
}

const useStyles = makeStyles({
  arrow: {
    position: "absolute",
    width: "18px",
    height: "18px",
    padding: 0,
    border: "1px solid #b5b5b5",
    backgroundColor: "#f5f5f5",
    color: "#444",
    fontSize: "8px",
    cursor: "pointer",
  },
  list: {
    position: "absolute",
    left: "-1px",
    zIndex: 3,
    margin: 0,
    padding: "2px 0",
    maxHeight: "220px",
    overflowY: "auto",
    backgroundColor: "#fff",
    color: "#000",
    border: "1px solid #b5b5b5",
    boxShadow: "0 4px 10px rgba(0, 0, 0, 0.2)",
    listStyleType: "none",
    outline: "none",
    fontSize: "13px",
    cursor: "default",
  },
  choice: { padding: "3px 8px", whiteSpace: "nowrap" },
  current: { backgroundColor: accent, color: "#fff" },
});

/** The arrow beside a cell with a list, and the list below it. */
export const ListDropDown = (props: ListDropDownProps) => {
  const { size, state, onToggle } = props;
  const styles = useStyles();
  const say = useSentences();
  return (
    <div onPointerDown={(event) => event.stopPropagation()}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.arrow}
        style={{ left: size.width + 1, top: Math.max(size.height - 18, 0) }}
        aria-label={say.openList}
        aria-expanded={state === "open"}
        onClick={onToggle}
      >
        ▼
      </button>
      {state === "open" && <Choices {...props} />}
    </div>
  );
};

const Choices = ({ choices, current, size, onChoose, onClose }: ListDropDownProps) => {
  const styles = useStyles();
  const say = useSentences();
  const [at, setAt] = useState(Math.max(choices.indexOf(current), 0));
  const list = useRef<HTMLUListElement>(null);
  // Before the next key can arrive: an arrow pressed at once belongs to the list.
  useLayoutEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const choice = choices[at];
    if (step !== undefined) setAt((now) => Math.min(Math.max(now + step, 0), choices.length - 1));
    else if (event.key === "Enter" && choice !== undefined) onChoose(choice);
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      role="listbox"
      aria-label={say.list}
      aria-activedescendant={`choice-${at}`}
      tabIndex={-1}
      className={styles.list}
      style={{ top: size.height, minWidth: size.width + 1 }}
      onKeyDown={press}
      onBlur={onClose}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === at}
          className={mergeClasses(styles.choice, index === at && styles.current)}
          // Not on entering: a list that opens under a resting pointer is entered by it, too.
          onPointerMove={() => setAt(index)}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
};

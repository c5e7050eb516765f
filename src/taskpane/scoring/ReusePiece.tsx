import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { reusablePieces } from "../../workflows/shown/reusable-pieces";
import type { ShownPiece } from "../../workflows/shown/show-piece";
import { usePaneLanguage } from "../pane-language";

// A choice is as wide as its longest text, unless it may be narrower.
const useStyles = makeStyles({
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface ReusePieceProps {
  readonly pieces: ReturnType<typeof reusablePieces>;
  readonly onReuse: (piece: ShownPiece) => void;
}

/** A choice among the pieces of evidence of other items; nothing where there is none. */
export const ReusePiece = ({ pieces, onReuse }: ReusePieceProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const [chosen, setChosen] = useState("");
  if (pieces.length === 0) return null;
  return (
    <Field label={words.scoring.reuse} size="small">
      <Select
        className={styles.choice}
        size="small"
        value={chosen}
        onChange={(_, { value }) => {
          setChosen(value);
          const found = value === "" ? undefined : pieces[Number(value)];
          if (found) onReuse(found.piece);
        }}
      >
        <option value="" />
        {pieces.map(({ from, piece: { text, document } }, index) => (
          <option key={index} value={index}>
            {from} {[text, document].filter(Boolean).join(" · ")}
          </option>
        ))}
      </Select>
    </Field>
  );
};

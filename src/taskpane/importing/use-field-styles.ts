import { makeStyles } from "@fluentui/react-components";

/** The looks of a column's fields. */
export const useFieldStyles = makeStyles({
  pair: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    "& > :first-child": { flex: "2 1 0", minWidth: 0 },
  },
  unit: { flex: "1 1 0", minWidth: "84px" },
  /** A sentence below the field takes a line of its own. */
  line: { flex: "1 1 100%" },
  wide: { minWidth: 0, width: "100%" },
});

import { AnnounceProvider, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";

/** How long what was said stays to be picked up by a screen reader; who walks through the page finds nothing stale. */
const stays = 1000;

const useStyles = makeStyles({
  /** Out of sight, and still spoken. */
  region: {
    position: "fixed",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/**
 * The pane's one live region: there a screen reader says, after what it is saying, whatever is announced within, and
 * every message bar. Fluent's own announcer would interrupt.
 */
export const LiveRegion = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  const [{ announce, attach }] = useState(liveRegion);
  const announcing = useMemo(() => ({ announce }), [announce]);
  return (
    <AnnounceProvider value={announcing}>
      {children}
      {/* A dialog hides what is beside it from screen readers, but not this. */}
      <div ref={attach} className={styles.region} data-tabster-never-hide="" />
    </AnnounceProvider>
  );
};

/** A live region in a shadow of the page, so that a text that is shown stands in the page once. */
const liveRegion = () => {
  const region = document.createElement("div");
  region.setAttribute("role", "status");
  return {
    attach: (host: HTMLElement | null) =>
      void host?.attachShadow({ mode: "closed" }).append(region),
    announce: (text: string) => {
      if (text.trim() === "") return;
      const said = document.createElement("p");
      said.textContent = text;
      region.append(said);
      setTimeout(() => said.remove(), stays);
    },
  };
};

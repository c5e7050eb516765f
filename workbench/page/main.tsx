import { createRoot } from "react-dom/client";
import { findPaneOrigin } from "./frame/find-pane-origin";
import { samples } from "./samples";
import { Page } from "./Page";
import { readPageOptions } from "./page-options";

const start = async (place: HTMLElement): Promise<void> => {
  const text = await (await fetch("/manifest.xml")).text();
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const firstOptions = readPageOptions(location.search);
  const paneOrigin = await findPaneOrigin();
  createRoot(place).render(<Page {...{ firstOptions, manifest, paneOrigin, samples }} />);
};

const place = document.getElementById("page");
if (place) void start(place);

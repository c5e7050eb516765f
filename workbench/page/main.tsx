import { createRoot } from "react-dom/client";
import { begin } from "./begin";
import { newCopyPlace } from "./files/kept-copies";
import { findPaneOrigin } from "./frame/find-pane-origin";
import { keptWidth } from "./frame/pane-width";
import { Page } from "./Page";
import { fetchManifest, fetchPageData } from "./page-data";
import { readPageOptions, writePageOptions } from "./page-options";

const showIcon = (href: string): void =>
  document.head.append(Object.assign(document.createElement("link"), { rel: "icon", href }));

const start = async (place: HTMLElement): Promise<void> => {
  const data = await fetchPageData();
  showIcon(data.icon);
  const manifest = await fetchManifest(data);
  const firstOptions = readPageOptions(location.search, keptWidth());
  const paneOrigin = await findPaneOrigin();
  const beginning = await begin({ search: location.search, language: firstOptions.language }, data);
  // The book was asked for once: loading the page anew is no wish to have it in place of what was done since.
  if (location.search !== "") history.replaceState(null, "", writePageOptions(firstOptions));
  const copyPlace = newCopyPlace();
  createRoot(place).render(
    <Page {...{ firstOptions, manifest, paneOrigin, data, beginning, copyPlace }} />,
  );
};

const place = document.getElementById("page");
if (place) void start(place);

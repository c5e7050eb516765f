import { createRoot } from "react-dom/client";
import { findPaneOrigin } from "./frame/find-pane-origin";
import { Page } from "./Page";
import { fetchManifest, fetchPageData } from "./page-data";
import { readPageOptions } from "./page-options";

const showIcon = (href: string): void =>
  document.head.append(Object.assign(document.createElement("link"), { rel: "icon", href }));

const start = async (place: HTMLElement): Promise<void> => {
  const data = await fetchPageData();
  showIcon(data.icon);
  const manifest = await fetchManifest(data);
  const firstOptions = readPageOptions(location.search);
  const paneOrigin = await findPaneOrigin();
  createRoot(place).render(<Page {...{ firstOptions, manifest, paneOrigin, data }} />);
};

const place = document.getElementById("page");
if (place) void start(place);

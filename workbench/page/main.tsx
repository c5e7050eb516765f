import { createRoot } from "react-dom/client";
import { samples } from "./samples";
import { Page } from "./Page";
import { readPageOptions } from "./page-options";

const start = async (place: HTMLElement): Promise<void> => {
  const text = await (await fetch("/manifest.xml")).text();
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const firstOptions = readPageOptions(location.search);
  createRoot(place).render(
    <Page firstOptions={firstOptions} manifest={manifest} samples={samples} />,
  );
};

const place = document.getElementById("page");
if (place) void start(place);

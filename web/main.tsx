import { createRoot } from "react-dom/client";
import { loadAllWords } from "../src/strings/load-words";
import { CheckApp } from "./CheckApp";

const element = document.getElementById("page");
if (!element) throw new Error("The page has no #page.");
void loadAllWords().then(() => createRoot(element).render(<CheckApp />));

// Without one the page works as long as there is a network.
void navigator.serviceWorker?.register("service-worker.js").catch(() => undefined);

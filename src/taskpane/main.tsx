import { createRoot } from "react-dom/client";

void Office.onReady(() => {
  const pane = document.getElementById("pane");
  if (pane) createRoot(pane).render(<h1>碳评</h1>);
});

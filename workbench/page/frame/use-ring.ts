import { useEffect, useState } from "react";

/** Whether a ring is due around the frame: once it was entered by keyboard, until the page has the focus again. */
export const useRing = (): { readonly ring: "shown" | "none"; show(): void } => {
  const [ring, setRing] = useState<"shown" | "none">("none");
  useEffect(() => {
    // A frame with the focus matches no :focus in the page around it.
    const hide = (): void => setRing("none");
    window.addEventListener("focus", hide);
    return () => window.removeEventListener("focus", hide);
  }, []);
  return { ring, show: () => setRing("shown") };
};

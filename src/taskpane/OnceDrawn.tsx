import { Suspense, useEffect, useState, type ReactNode } from "react";

/** Shows, once all else is drawn, what nobody looks for first; its code may be loaded then. */
export const OnceDrawn = ({ children }: { readonly children: ReactNode }) => {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => onceDrawn(() => setIsDrawn(true)), []);
  return isDrawn && <Suspense>{children}</Suspense>;
};

/** Does something once all is drawn that is being drawn, unless the answer is called before. */
export const onceDrawn = (act: () => void): (() => void) => {
  const timer = setTimeout(act);
  return () => clearTimeout(timer);
};

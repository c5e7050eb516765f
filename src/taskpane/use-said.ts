import { useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";

/** Has a screen reader say a text as soon as it is there or another one; "" says nothing. */
export const useSaid = (text: string): void => {
  const { announce } = useAnnounce();
  useEffect(() => announce(text), [announce, text]);
};

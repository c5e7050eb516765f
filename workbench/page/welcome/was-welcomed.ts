const key = "workbench-welcomed";

/** Whether the welcome was shown in this browser; never where the page is refused storage. */
export const wasWelcomed = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

/** Remembers that the welcome was shown, where the browser lets the page remember. */
export const rememberWelcome = (): void => {
  try {
    localStorage.setItem(key, new Date().toISOString());
  } catch {
    // It is shown again.
  }
};

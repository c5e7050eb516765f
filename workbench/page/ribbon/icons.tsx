import type { ReactNode } from "react";

const drawn = (shape: ReactNode) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.3"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden
  >
    {shape}
  </svg>
);

export const undoIcon = drawn(<path d="M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8" />);
export const redoIcon = drawn(<path d="m13 4 3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12" />);
export const openIcon = drawn(<path d="M3 15.5v-11h5l1.5 2H16v2.5M3 15.5 5.5 9H18l-2.5 6.5z" />);
export const downloadIcon = drawn(<path d="M10 3v9.5M6 9l4 4 4-4M4 16.5h12" />);
export const newIcon = drawn(<path d="M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M10 9v5M7.5 11.5h5" />);
export const sampleIcon = drawn(
  <path d="M4 17V6.5l6-3.5v14M10 8h6v9M3 17h14M6.5 8.5h1M6.5 11.5h1M12.5 11h1M12.5 14h1" />,
);
export const settingsIcon = drawn(<path d="M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4" />);

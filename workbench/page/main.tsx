import { createRoot } from "react-dom/client";

const page = document.getElementById("page");
if (page) createRoot(page).render(<h1>碳评工作台</h1>);

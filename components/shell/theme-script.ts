/** Sets the theme before the first paint: the stored choice, else what the system prefers. Runs before any bundle. */
export const themeScript = `(()=>{let c=null;try{c=localStorage.getItem("twoway.theme")}catch{}
const d=c==="dark"||(c!=="light"&&matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.dataset.theme=d?"dark":"light"})()`;

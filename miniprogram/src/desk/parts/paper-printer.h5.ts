/** Opens the browser's own print window; what is not for paper has the class no-print. */
export const printThisPage: (() => void) | undefined = () => window.print();

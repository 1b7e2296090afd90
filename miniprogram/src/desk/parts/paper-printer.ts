/** WeChat cannot print; undefined there, and no button is shown. */
export const printThisPage: (() => void) | undefined = undefined;

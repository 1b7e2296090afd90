/** What to do where no browser is found. */
export const howToGetABrowser: string;

/** The browser the tests use: the one named by CHROMIUM_PATH, else one installed on this machine. */
export function findBrowser(): string | undefined;

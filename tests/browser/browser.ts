import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser, howToGetABrowser } from './find-browser.mjs';

const program = findBrowser();

/** For `suiteNeeding`: what is missing on a machine without a browser, undefined where there is one. */
export const missingBrowser: string | undefined = program === undefined ? howToGetABrowser : undefined;

// A browser talks to its maker at every start. The tests' machines may reach nobody, and the tests must not need to.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser with a fresh, empty profile. */
export function launch(): Promise<Browser> {
  if (program === undefined) throw new Error(howToGetABrowser);
  const asRoot = process.getuid?.() === 0; // Chromium's sandbox refuses to run as root
  return chromium.launch({ executablePath: program, args: asRoot ? [...quiet, '--no-sandbox'] : quiet });
}

const atHome = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' } as const;

/** A citizen's phone, with nothing stored on it. */
export function phone(browser: Browser): Promise<Page> {
  return browser.newPage({
    ...atHome,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
}

/** A desk in the office, with nothing stored on it. */
export function desk(browser: Browser): Promise<Page> {
  return browser.newPage({ ...atHome, viewport: { width: 1440, height: 900 } });
}

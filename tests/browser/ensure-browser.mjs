import { spawnSync } from 'node:child_process';
import { withProgress } from '../../cloudfunctions/local/progress.mjs';
import { findBrowser, howToGetABrowser } from './find-browser.mjs';

/**
 * On a build machine of Debian's kind, installs the browser and the Chinese letters that are missing. A developer's
 * own machine is left as it is; there the browser tests are skipped and say so.
 */
export async function ensureBrowser() {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(hasChineseLetters() ? [] : ['fonts-noto-cjk']), // without them every screenshot is a row of boxes
  ];
  if (missing.length === 0) return;
  if (mayInstall()) {
    await withProgress('apt-get update', 'apt-get', ['update', '-qq']);
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
    await withProgress(`apt-get install ${missing.join(' ')}`, 'env', [
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...install,
    ]);
  }
  if (!findBrowser()) console.log(`The browser tests will be skipped: ${howToGetABrowser}.`);
}

const mayInstall = () => process.env.CI === 'true' && process.getuid?.() === 0 && answers('apt-get', ['--version']);

/** Where fontconfig is not used (Windows, macOS) Chinese letters come with the system. */
function hasChineseLetters() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

const answers = (command, args) => spawnSync(command, args).status === 0;

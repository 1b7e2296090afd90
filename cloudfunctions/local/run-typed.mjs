import { runChild } from './child.mjs';

/**
 * Runs one TypeScript program of this folder in the foreground and hands on its exit code. Settings (PORT, DATA_DIR,
 * MONGODB_URI, DEMO) reach it through the environment.
 *
 * @param {string} name the file's name without its ending
 * @param {readonly string[]} [args]
 * @returns {Promise<number>}
 */
export async function runTyped(name, args = []) {
  const loaders = ['--import', 'tsx', '--import', './cloudfunctions/local/stop-with-parent.mjs'];
  const { code } = await runChild(process.execPath, [...loaders, `cloudfunctions/local/${name}.ts`, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  return code;
}

import { runChild } from './child.mjs';

const everySeconds = 10;
const lastLines = 40;

/**
 * Runs a long step and keeps saying that it is still going. What the step itself prints is shown only when it fails.
 *
 * @param {string} title what is being done, and about how long it takes
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it ended well
 */
export async function withProgress(title, command, args) {
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1000);
  let output = '';

  console.log(title);
  const ticking = setInterval(() => console.log(`  已经 ${seconds()} 秒，还在进行`), everySeconds * 1000);
  try {
    const { code, stopped } = await runChild(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      onOutput: (text) => (output += text),
    });
    if (stopped) process.exit(130);
    if (code === 0) console.log(`  好了，用了 ${seconds()} 秒`);
    else
      console.error(`${output.trimEnd().split('\n').slice(-lastLines).join('\n')}\n  没有做成（第 ${seconds()} 秒）。`);
    return code === 0;
  } finally {
    clearInterval(ticking);
  }
}
